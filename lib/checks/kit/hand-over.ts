import type { Group } from '../../model/group';
import { distinctMembers } from '../duplicates/member-overlap';

/** What to see to before a group goes, in the order in which it is done. */
export type HandOverItem = 'files' | 'pinned' | 'owner' | 'members' | 'filing';

export interface HandOver {
  readonly item: HandOverItem;
  /** How many it concerns, where that can be counted. */
  readonly count?: number;
}

/** Known members of a group who are not in the one that stays; undefined where either list is unknown. */
export function missingMembers(leaving: Group, keep: Group): readonly string[] | undefined {
  const staying = new Set(distinctMembers(keep));
  const members = distinctMembers(leaving);
  if (staying.size === 0 || members.length === 0) return undefined;
  return members.filter((member) => !staying.has(member));
}

/** The list for one group that goes; what needs no doing is not on it. */
export function handOverList(leaving: Group, keep?: Group): readonly HandOver[] {
  const missing = keep && missingMembers(leaving, keep);
  const ownerStays =
    keep !== undefined && leaving.ownerKey !== undefined && leaving.ownerKey === keep.ownerKey;
  return [
    { item: 'files' },
    { item: 'pinned' },
    ...(ownerStays ? [] : [{ item: 'owner' as const }]),
    ...(keep === undefined || missing?.length === 0
      ? []
      : [{ item: 'members' as const, ...(missing ? { count: missing.length } : {}) }]),
    ...(leaving.filingNumber === undefined ? [] : [{ item: 'filing' as const }]),
  ];
}
