import { forEachPair } from '../../similarity/pair-list';
import type { MemberJoin } from './candidates';
import type { GroupClass } from './classes';

/** Half of all people of two lists in both. */
const AKIN = 0.5;

/**
 * How many other groups have much the same people, by the first group with a list of members. Where
 * many have (the secretaries of all villages sit together in ten groups), sharing them says little.
 */
export function companyOf(
  { sets, bySet, pairs }: MemberJoin,
  classes: readonly GroupClass[],
  members: readonly (readonly string[])[],
): ReadonlyMap<number, number> {
  const groupsWith = sets.map((set) =>
    (bySet.get(set) ?? []).reduce((sum, at) => sum + (classes[at]?.members.length ?? 0), 0),
  );
  const company = groupsWith.map((count) => count - 1);
  forEachPair(pairs, (one, other, shared) => {
    const [sizeA, sizeB] = [one, other].map((at) => members[sets[at] ?? 0]?.length ?? 0);
    if (shared < AKIN * ((sizeA ?? 0) + (sizeB ?? 0) - shared)) return;
    company[one] = (company[one] ?? 0) + (groupsWith[other] ?? 0);
    company[other] = (company[other] ?? 0) + (groupsWith[one] ?? 0);
  });
  return new Map(sets.map((set, at) => [set, company[at] ?? 0]));
}
