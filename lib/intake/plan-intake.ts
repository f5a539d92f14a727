import { instantOf } from '../calendar/civil-time';
import type { Group, HandField } from '../model/group';
import type { RecordChange, RecordField } from '../model/record';
import type { ReportedEntry } from '../model/reported';
import { without } from '../model/without';
import type { ReportedMatcher } from './match-reported';

/** A field of the list that says otherwise than what a person wrote before; theirs stays. */
export interface IntakeConflict {
  readonly groupId: string;
  readonly field: RecordField;
  readonly stored: string;
  readonly listed: string;
}

/** What taking a list in would do. */
export interface IntakePlan {
  /** Not known so far. */
  readonly added: readonly Group[];
  /** Known groups that learn something; counted once, as they were. */
  readonly changed: readonly { readonly groupId: string; readonly change: RecordChange }[];
  /** Known groups that reported themselves active later than was known (epoch ms). */
  readonly activity: readonly { readonly groupId: string; readonly at: number }[];
  /** Sizes of groups that nobody has seen, by the list's word. */
  readonly sizes: readonly { readonly groupId: string; readonly memberCount: number }[];
  readonly conflicts: readonly IntakeConflict[];
  /** Ids of added groups that may be one of several known ones. */
  readonly unsure: readonly string[];
}

const FIELDS = [
  'purpose',
  'unit',
  'owner',
  'plannedEnd',
  'createdOn',
  'filingNumber',
  'keepReason',
  'notes',
] as const satisfies readonly (RecordField & keyof ReportedEntry)[];

const HAND: readonly HandField[] = ['purpose', 'unit', 'owner', 'plannedEnd', 'createdOn'];

/** The list tells a date; noon keeps it on that date in every zone of the country. */
const activityOf = ({ lastActiveOn }: ReportedEntry, timeZone: string): number | undefined =>
  lastActiveOn === undefined ? undefined : instantOf(lastActiveOn, '12:00', timeZone);

/** A group that is known from the list alone: never called inactive unless the list gives a date. */
export function reportedGroup(entry: ReportedEntry, id: string, timeZone: string): Group {
  const fields = without(entry, 'lastActiveOn');
  const at = activityOf(entry, timeZone);
  const byHand = HAND.filter((field) => field in fields);
  return {
    id,
    ...fields,
    previousNames: [],
    kind: 'work',
    kindSource: 'user',
    reported: true,
    byHand: ['kind' as const, ...byHand].sort(),
    ...(at === undefined ? {} : { lastActivityAt: at, lastActivitySource: 'hand' as const }),
  };
}

function compare(group: Group, entry: ReportedEntry) {
  const change: Partial<Record<RecordField, string>> = {};
  const conflicts: IntakeConflict[] = [];
  // Who puts a group into the unit's list has said what kind it is.
  if (group.kind === 'unknown') change.kind = 'work';
  for (const field of FIELDS) {
    const [stored, listed] = [group[field], entry[field]];
    if (listed === undefined || listed === stored) continue;
    const isHands =
      !HAND.includes(field as HandField) || group.byHand?.includes(field as HandField);
    if (stored !== undefined && isHands === true)
      conflicts.push({ groupId: group.id, field, stored, listed });
    else change[field] = listed;
  }
  return { change, conflicts };
}

/** What taking the entries in means for the stored groups; nothing is stored by it. */
export function planIntake(
  entries: readonly ReportedEntry[],
  groups: readonly Group[],
  matcher: ReportedMatcher,
  newId: () => string,
  timeZone: string,
): IntakePlan {
  const match = matcher(groups);
  const byId = new Map(groups.map((group) => [group.id, group]));
  const taken = new Set<string>();
  const plan = {
    added: [] as Group[],
    changed: [] as IntakePlan['changed'][number][],
    activity: [] as IntakePlan['activity'][number][],
    sizes: [] as IntakePlan['sizes'][number][],
    conflicts: [] as IntakeConflict[],
    unsure: [] as string[],
  };
  for (const entry of entries) {
    const matched = match(entry);
    const group = matched.kind === 'same' ? byId.get(matched.groupId) : undefined;
    if (!group || taken.has(group.id)) {
      const added = reportedGroup(entry, newId(), timeZone);
      plan.added.push(added);
      if (matched.kind !== 'new') plan.unsure.push(added.id);
      continue;
    }
    taken.add(group.id);
    const { change, conflicts } = compare(group, entry);
    plan.conflicts.push(...conflicts);
    if (Object.keys(change).length > 0) plan.changed.push({ groupId: group.id, change });
    const at = activityOf(entry, timeZone);
    if (at !== undefined && at > (group.lastActivityAt ?? 0))
      plan.activity.push({ groupId: group.id, at });
    const { memberCount } = entry;
    if (group.reported === true && memberCount !== undefined && memberCount !== group.memberCount)
      plan.sizes.push({ groupId: group.id, memberCount });
  }
  return plan;
}
