import type { Group } from '../../model/group';

/** How two groups' known members overlap. Absent members make this undefined, not zero. */
export interface MemberOverlap {
  readonly shared: number;
  readonly knownA: number;
  readonly knownB: number;
  /** Shared of all together. */
  readonly jaccard: number;
  /** Shared of the smaller group. */
  readonly overlap: number;
  /** Smaller size by larger size. */
  readonly balance: number;
  /** Known members by shown members, of the group about which less is known. */
  readonly known: number;
}

const knownShare = ({ memberKeys, memberCount }: Group, size: number): number =>
  memberKeys === undefined ? 0 : Math.min(1, size / Math.max(memberCount ?? size, size, 1));

export const distinctMembers = (group: Group): readonly string[] => [
  ...new Set(group.memberKeys ?? []),
];

export function overlapOf(
  a: Group,
  b: Group,
  { shared, knownA, knownB }: Pick<MemberOverlap, 'shared' | 'knownA' | 'knownB'>,
): MemberOverlap {
  const [small, large] = knownA < knownB ? [knownA, knownB] : [knownB, knownA];
  return {
    shared,
    knownA,
    knownB,
    jaccard: shared / Math.max(1, knownA + knownB - shared),
    overlap: shared / Math.max(1, small),
    balance: small / Math.max(1, large),
    known: Math.min(knownShare(a, knownA), knownShare(b, knownB)),
  };
}
