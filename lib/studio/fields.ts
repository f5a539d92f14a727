import { WEEKDAYS } from '../model/settings';
import type { Field, FieldGroup, FieldKind } from './field';

const LEVELS = ['off', 'tip', 'confirm', 'justify'];

const field = (path: string, kind: FieldKind, options?: readonly string[]): Field => ({
  path,
  kind,
  ...(options ? { options } : {}),
});
const setting = (path: string, kind: FieldKind, options?: readonly string[]): Field =>
  field(`settings.${path}`, kind, options);
const level = (rule: string): Field => setting(`rules.${rule}.level`, 'choice', LEVELS);

/** Everything of a profile that a form can write; the rest is written as text. */
export const FIELD_GROUPS: readonly FieldGroup[] = [
  {
    id: 'identity',
    fields: [
      field('name', 'line'),
      field('issuer', 'line'),
      field('serial', 'number'),
      field('status', 'choice', ['draft', 'in-force']),
      field('effectiveFrom', 'date'),
      field('expires', 'date'),
      field('source.title', 'line'),
      field('source.url', 'line'),
    ],
  },
  {
    id: 'hours',
    fields: [
      setting('timeZone', 'line'),
      ...WEEKDAYS.map((day) => setting(`workHours.${day}`, 'spans')),
      setting('workHours.makeUp', 'make-up'),
      setting('workHours.breaks', 'flag'),
      setting('workHours.graceMinutes', 'number'),
      setting('workHours.seasons', 'seasons'),
      setting('dateOverrides', 'overrides'),
    ],
  },
  {
    id: 'rules',
    fields: [
      level('off-hours'),
      setting('rules.off-hours.minMembers', 'number'),
      setting('rules.off-hours.quietMinutes', 'number'),
      level('sticker'),
      level('empty-reply'),
      setting('rules.empty-reply.allow', 'words'),
      level('flood'),
      setting('rules.flood.repeat', 'number'),
      setting('rules.flood.windowMinutes', 'number'),
      setting('rules.flood.crowd', 'number'),
      level('reply-demand'),
      level('secrecy'),
      setting('rules.secrecy.words', 'words'),
      setting('rules.dailyBudget', 'number'),
    ],
  },
  {
    id: 'emergency',
    fields: [
      setting('emergency.reasons', 'words'),
      setting('emergency.periods', 'periods'),
      setting('emergency.exemptGroups', 'words'),
    ],
  },
  {
    id: 'kinds',
    fields: [
      setting('kinds.work', 'words'),
      setting('kinds.social', 'words'),
      setting('kinds.countedKinds', 'words'),
    ],
  },
  {
    id: 'checks',
    fields: [
      setting('checks.inactive.days', 'number'),
      setting('checks.inactive.watchDays', 'number'),
      setting('checks.inactive.byPurpose', 'figures'),
      setting('checks.finished.graceDays', 'number'),
      setting('checks.duplicate.minOverlap', 'number'),
      setting('checks.duplicate.preferredClient', 'line'),
      setting('checks.naming.pattern', 'line'),
      setting('checks.size.maxMembers', 'number'),
      setting('checks.review.everyMonths', 'number'),
    ],
  },
  {
    id: 'notices',
    fields: [setting('notices.dissolve', 'prose'), setting('notices.merge', 'prose')],
  },
  {
    id: 'privacy',
    fields: [
      setting('privacy.keepMemberNames', 'flag'),
      setting('privacy.retentionDays', 'number'),
    ],
  },
];

export const UNITS_FIELD: Field = setting('units', 'units');

export const ALL_FIELDS: readonly Field[] = [
  ...FIELD_GROUPS.flatMap(({ fields }) => fields),
  UNITS_FIELD,
];

/** The field that a problem's path lies in. */
export const fieldOfPath = (path: string): Field | undefined =>
  ALL_FIELDS.find((each) => path === each.path || path.startsWith(`${each.path}.`));
