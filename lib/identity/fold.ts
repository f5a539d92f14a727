import type { StoredGroup } from './stored-group';
import { without } from '../model/without';

const MOST_NAMES = 8;

const union = <T>(...lists: readonly (readonly T[] | undefined)[]): readonly T[] => [
  ...new Set(lists.flatMap((list) => list ?? [])),
];

const present = (fields: Partial<Record<keyof StoredGroup, unknown>>): Partial<StoredGroup> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** What only a person writes, and what a person has set of the rest. */
function handFields(row: StoredGroup): Partial<StoredGroup> {
  const { filingNumber, keepReason, state, stateAt, notes, byHand = [] } = row;
  const set = Object.fromEntries(byHand.map((field) => [field, row[field]]));
  const kind = row.kindSource === 'user' ? { kind: row.kind, kindSource: row.kindSource } : {};
  return present({ filingNumber, keepReason, state, stateAt, notes, ...set, ...kind });
}

/** A row with what a person wrote in another; its own words come first. */
export function carryHand(kept: StoredGroup, gone: StoredGroup): StoredGroup {
  const byHand = union(kept.byHand, gone.byHand);
  return {
    ...kept,
    ...handFields(gone),
    ...handFields(kept),
    ...(byHand.length > 0 ? { byHand } : {}),
  };
}

const earliest = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined ? b : Math.min(a, b ?? a);

/**
 * Two rows of one group as one: the kept row's id, what was seen last of either, all names, the
 * earliest sighting, and everything written by hand (the kept row's own words first).
 */
export function foldRows(kept: StoredGroup, gone: StoredGroup): StoredGroup {
  const [newer, older] = gone.lastSeenAt > kept.lastSeenAt ? [gone, kept] : [kept, gone];
  const rest = without({ ...older, ...newer }, 'maybeSameAs', 'reported', 'partNext', 'isParted');
  const { memberKeys, keyVersion, membersComplete } = newer.memberKeys ? newer : older;
  const active = (gone.lastActivityAt ?? 0) > (kept.lastActivityAt ?? 0) ? gone : kept;
  const accounts = union(kept.accounts, gone.accounts);
  const maybeSameAs = union(kept.maybeSameAs, gone.maybeSameAs).filter(
    (id) => id !== kept.id && id !== gone.id,
  );
  const isReported = kept.reported === true && gone.reported === true;
  const folded: StoredGroup = {
    ...rest,
    ...present({ memberKeys, keyVersion, membersComplete }),
    id: kept.id,
    previousNames: union([older.name], newer.previousNames, older.previousNames)
      .filter((name) => name !== '' && name !== newer.name)
      .slice(0, MOST_NAMES),
    firstSeenAt: Math.min(kept.firstSeenAt, gone.firstSeenAt),
    ...present({
      observedSince: earliest(kept.observedSince, gone.observedSince),
      lastActivityAt: active.lastActivityAt,
      lastActivitySource: active.lastActivitySource,
    }),
    ...(kept.ownedBy || gone.ownedBy ? { ownedBy: { ...older.ownedBy, ...newer.ownedBy } } : {}),
    ...(accounts.length > 0 ? { accounts } : {}),
    ...(maybeSameAs.length > 0 ? { maybeSameAs } : {}),
    ...(isReported ? { reported: true } : {}),
  };
  const byHand = union(kept.byHand, gone.byHand);
  return {
    ...folded,
    ...handFields(gone),
    ...handFields(kept),
    ...(byHand.length > 0 ? { byHand } : {}),
  };
}
