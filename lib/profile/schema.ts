import * as v from 'valibot';
import { clientId, descriptionSchema } from './clients/description-schema';
import { patchSchema } from './clients/patch-schema';
import { takenWhole } from './taken-whole';
import {
  choice,
  count,
  date,
  dateOverride,
  flag,
  list,
  makeUp,
  moment,
  monthDay,
  name,
  pattern,
  prose,
  publicKey,
  share,
  spans,
  text,
  timeZone,
  webAddress,
  year,
} from './values';

const YEAR_DAYS = 366;
const level = v.exactOptional(choice(['off', 'tip', 'confirm', 'justify']));
const maybe = { level } as const;

const week = {
  mon: v.exactOptional(spans),
  tue: v.exactOptional(spans),
  wed: v.exactOptional(spans),
  thu: v.exactOptional(spans),
  fri: v.exactOptional(spans),
  sat: v.exactOptional(spans),
  sun: v.exactOptional(spans),
} as const;

const workHours = v.object({
  ...week,
  makeUp: v.exactOptional(makeUp),
  breaks: v.exactOptional(flag),
  graceMinutes: v.exactOptional(count(0, 120)),
  seasons: v.exactOptional(v.array(v.object({ from: monthDay, to: monthDay, ...week }), 'list')),
});

const yearCalendar = v.object({
  off: v.optional(list(date), []),
  work: v.optional(list(date), []),
  source: v.exactOptional(text(200)),
});

const rules = v.object({
  'off-hours': v.exactOptional(
    v.object({
      ...maybe,
      minMembers: v.exactOptional(count(1, 100_000)),
      quietMinutes: v.exactOptional(count(0, 1440)),
    }),
  ),
  sticker: v.exactOptional(v.object(maybe)),
  'empty-reply': v.exactOptional(v.object({ ...maybe, allow: v.exactOptional(list(name)) })),
  flood: v.exactOptional(
    v.object({
      ...maybe,
      repeat: v.exactOptional(count(2, 100)),
      // Flood counting may remember for ten minutes at most (product.md §2.1).
      windowMinutes: v.exactOptional(count(1, 10)),
      crowd: v.exactOptional(count(2, 100_000)),
    }),
  ),
  'reply-demand': v.exactOptional(v.object(maybe)),
  secrecy: v.exactOptional(v.object({ ...maybe, words: v.exactOptional(list(name)) })),
  dailyBudget: v.exactOptional(count(0, 1000)),
});

const emergency = v.object({
  reasons: v.exactOptional(list(name)),
  periods: v.exactOptional(v.array(v.object({ from: moment, to: moment, reason: name }), 'list')),
  exemptGroups: v.exactOptional(list(pattern)),
});

const unit = v.object({
  name,
  aliases: v.optional(list(name), []),
  groups: v.optional(list(pattern), []),
  maxGroups: v.optional(count(1, 1000), 1),
});

const checks = v.object({
  inactive: v.exactOptional(
    v.object({
      days: v.exactOptional(count(1, 3650)),
      watchDays: v.exactOptional(count(1, 3650)),
      byPurpose: v.exactOptional(v.record(name, count(1, 3650))),
    }),
  ),
  finished: v.exactOptional(v.object({ graceDays: v.exactOptional(count(0, YEAR_DAYS)) })),
  duplicate: v.exactOptional(
    v.object({ minOverlap: v.exactOptional(share), preferredClient: v.exactOptional(name) }),
  ),
  naming: v.exactOptional(v.object({ pattern: v.exactOptional(text(200)) })),
  size: v.exactOptional(v.object({ maxMembers: v.exactOptional(count(2, 100_000)) })),
  review: v.exactOptional(v.object({ everyMonths: v.exactOptional(count(1, 24)) })),
});

const privacy = v.object({
  keepMemberNames: v.exactOptional(flag),
  // A profile can't lengthen retention.
  retentionDays: v.exactOptional(count(1, 180)),
  memberKey: v.exactOptional(text(200)),
});

/** The `settings` of a profile: every key may be missing, none may be of another type. */
export const settingsSchema = v.object({
  timeZone: v.exactOptional(timeZone),
  workHours: v.exactOptional(workHours),
  calendar: v.exactOptional(v.record(year, yearCalendar)),
  dateOverrides: v.exactOptional(v.record(date, dateOverride)),
  rules: v.exactOptional(rules),
  emergency: v.exactOptional(emergency),
  units: v.exactOptional(v.array(unit, 'list')),
  kinds: v.exactOptional(
    v.object({
      work: v.exactOptional(list(pattern)),
      social: v.exactOptional(list(pattern)),
      countedKinds: v.exactOptional(list(choice(['work', 'social', 'unknown']))),
    }),
  ),
  checks: v.exactOptional(checks),
  notices: v.exactOptional(
    v.object({ dissolve: v.exactOptional(prose(2000)), merge: v.exactOptional(prose(2000)) }),
  ),
  privacy: v.exactOptional(privacy),
  // They count only from policy or a pinned signature.
  clients: v.exactOptional(v.array(takenWhole(descriptionSchema), 'list')),
  clientPatches: v.exactOptional(v.record(clientId, takenWhole(patchSchema))),
});

export type SettingsPatch = v.InferOutput<typeof settingsSchema>;

/** The keys without which nothing of a profile is believed. */
export const envelopeSchema = v.object({
  format: v.literal('qunyue-profile', 'qunyue-profile'),
  version: v.literal(1, '1'),
  serial: count(0, Number.MAX_SAFE_INTEGER),
});

export const profileSchema = v.object({
  ...envelopeSchema.entries,
  name: v.exactOptional(name),
  issuer: v.exactOptional(name),
  status: v.exactOptional(choice(['draft', 'in-force'])),
  effectiveFrom: v.exactOptional(date),
  expires: v.exactOptional(date),
  /** The key that signs from now on; counts only in a profile signed by the one before. */
  nextKey: v.exactOptional(publicKey),
  source: v.exactOptional(
    v.object({ title: v.exactOptional(text(200)), url: v.exactOptional(webAddress) }),
  ),
  settings: v.optional(settingsSchema, {}),
  // Element by element: a lock that cannot be read must not open the others.
  locked: v.optional(v.array(name, 'list'), []),
});

export type Profile = v.InferOutput<typeof profileSchema>;
