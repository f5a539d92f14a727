import type { Group, HandField } from '../model/group';
import type { RecordField } from '../model/record';
import { isByHand, standingOf } from '../records/apply-change';
import { RECORD_FIELDS } from '../records/fields';
import { without } from '../model/without';

/** A field that people set differently: shown, never decided. */
export interface FieldConflict {
  readonly field: RecordField;
  /** One's own first. */
  readonly values: readonly string[];
}

const least = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);

const union = (a: readonly string[], b: readonly string[]): readonly string[] =>
  [...new Set([...a, ...b])].sort();

const given = <K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> =>
  (value === undefined ? {} : { [key]: value }) as Partial<Record<K, V>>;

/** The later activity with its source. */
function latestActivity(a: Group, b: Group): Partial<Group> {
  const later = (b.lastActivityAt ?? 0) > (a.lastActivityAt ?? 0) ? b : a;
  return {
    ...given('lastActivityAt', later.lastActivityAt),
    ...given('lastActivitySource', later.lastActivitySource),
  };
}

/** What somebody wrote where the other wrote nothing; a hand outranks what is not by hand. */
function filledIn(a: Group, b: Group): Partial<Group> {
  const taken = RECORD_FIELDS.filter(
    (field) =>
      field !== 'kind' &&
      b[field] !== undefined &&
      (a[field] === undefined || (!isByHand(a, field) && isByHand(b, field))),
  );
  const byHand = taken.filter((field) => b.byHand?.includes(field as HandField) === true);
  return {
    ...Object.fromEntries(taken.map((field) => [field, b[field]])),
    ...(taken.includes('state') ? given('stateAt', b.stateAt) : {}),
    ...(byHand.length === 0
      ? {}
      : { byHand: union(a.byHand ?? [], byHand) as readonly HandField[] }),
  };
}

/** Where both are by hand and differ. */
export const conflictsOf = (a: Group, b: Group): readonly RecordField[] =>
  RECORD_FIELDS.filter((field) => {
    const [one, other] = [standingOf(a, field), standingOf(b, field)];
    return one.byHand && other.byHand && one.value !== other.value;
  });

/** Keys made with another key are never taken over: they would be compared some day. */
const keysOf = (group: Group, areComparable: boolean): readonly string[] =>
  areComparable ? (group.memberKeys ?? []) : [];

/** `a` with what `b` knows besides; one's own word stays. */
export function combine(a: Group, b: Group, keysComparable: boolean): Group {
  const keys = union(a.memberKeys ?? [], keysOf(b, keysComparable));
  const names = [...new Set([...a.previousNames, ...b.previousNames])];
  const wasSeen = a.reported !== true || b.reported !== true;
  return {
    ...without(a, 'reported'),
    previousNames: names.filter((name) => name !== a.name),
    ...given(
      'memberCount',
      a.reported === true ? (b.memberCount ?? a.memberCount) : (a.memberCount ?? b.memberCount),
    ),
    ...(keys.length === 0 ? {} : { memberKeys: keys }),
    ...given('observedSince', least(a.observedSince, b.observedSince)),
    ...latestActivity(a, b),
    ...filledIn(a, b),
    ...(wasSeen ? {} : { reported: true }),
  };
}
