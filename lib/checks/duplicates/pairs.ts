import { firstIdentical } from '../../similarity/identical-sets';
import { toTokenSets } from '../../similarity/token-sets';
import type { CheckContext } from '../check';
import { joinMembers, memberCandidates, nameCandidates, type TakeCandidate } from './candidates';
import { classesOf, type GroupClass } from './classes';
import { companyOf } from './crowd';
import { differingNames } from './differing-names';
import type { Side } from './evidence';
import { likenessOf, type WorkLikeness } from './likeness';
import { distinctMembers, overlapOf, type MemberOverlap } from './member-overlap';
import { rareWords } from './rare-words';
import type { TodaysName } from './todays-names';
import { judgePair, POSSIBLE_FROM, type Verdict } from './verdict';

/** Two sides taken for one group's work, and why. */
export interface PairFinding {
  readonly sideA: Side;
  readonly sideB: Side;
  readonly likeness: WorkLikeness;
  readonly overlap?: MemberOverlap;
  readonly verdict: Verdict;
}

/** A pair by position among the classes, `a < b`. */
export interface ClassPair extends PairFinding {
  readonly a: number;
  readonly b: number;
}

export interface ComparedGroups {
  readonly classes: readonly GroupClass[];
  readonly pairs: readonly ClassPair[];
  /** Pairs with the same people for the most part that fall short of a suspicion by little. */
  readonly nearly: readonly ClassPair[];
  /** Compares two groups by position, as the pairs were. */
  readonly compare: (a: number, b: number, shared?: number) => PairFinding | undefined;
}

/** More near misses than this come of one circle with too many groups to tell anything. */
const MOST_NEARLY = 100_000;

const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** All pairs of classes of groups that are, or may be, duplicates of each other. */
export function compareGroups(
  { groups, settings, decisions = [] }: CheckContext,
  names: readonly TodaysName[],
): ComparedGroups {
  const { minOverlap } = settings.checks.duplicate;
  const members = groups.map(distinctMembers);
  const apart = decisions.filter(({ kind }) => kind === 'not-duplicate');
  const saidApart = new Set(apart.map(({ groupIds: [a, b] }) => pairKey(a, b)));

  const memberSets = firstIdentical(toTokenSets(members));
  const classes = classesOf(groups, names, memberSets, apart);
  const join = joinMembers(classes, members, minOverlap);
  const company = companyOf(join, classes, members);
  const companyAt = (at: number): number => company.get(memberSets[at] ?? 0) ?? 0;
  const rare = rareWords(names);

  const weigh: ComparedGroups['compare'] = (a, b, shared) => {
    const [groupA, groupB, nameA, nameB] = [groups[a], groups[b], names[a], names[b]];
    if (!groupA || !groupB || !nameA || !nameB) return undefined;
    if (saidApart.size > 0 && saidApart.has(pairKey(groupA.id, groupB.id))) return undefined;
    const likeness = likenessOf(groupA, nameA, groupB, nameB, () => rare(a, b));
    const [sideA, sideB] = [
      { group: groupA, name: nameA },
      { group: groupB, name: nameB },
    ];
    const [knownA, knownB] = [members[a]?.length ?? 0, members[b]?.length ?? 0];
    const overlap =
      shared === undefined ? undefined : overlapOf(groupA, groupB, { shared, knownA, knownB });
    const crowd = Math.min(companyAt(a), companyAt(b));
    const verdict = judgePair(sideA, sideB, likeness, overlap, { minOverlap, crowd });
    return verdict && { sideA, sideB, likeness, verdict, ...(overlap ? { overlap } : {}) };
  };

  const compare: ComparedGroups['compare'] = (a, b, shared) => {
    const pair = weigh(a, b, shared);
    return pair && pair.verdict.score >= POSSIBLE_FROM ? pair : undefined;
  };

  const pairs: ClassPair[] = [];
  const nearly: ClassPair[] = [];
  const differ = differingNames(names);
  const take: TakeCandidate = (a, b, shared) => {
    const [one, other] = [classes[a]?.members[0] ?? 0, classes[b]?.members[0] ?? 0];
    if (differ(one, other)) return;
    const pair = weigh(one, other, shared);
    if (!pair) return;
    if (pair.verdict.score >= POSSIBLE_FROM) pairs.push({ a, b, ...pair });
    else if ((pair.overlap?.jaccard ?? 0) >= minOverlap && nearly.length < MOST_NEARLY)
      nearly.push({ a, b, ...pair });
  };
  memberCandidates(join, classes, members, take);
  nameCandidates(classes, names, members, take);
  return { classes, compare, nearly, pairs };
}
