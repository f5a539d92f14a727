import type { Group } from '../../model/group';
import type { CheckContext, CheckFinding, Evidence, GroupOverlap } from '../check';
import { pairEvidence } from './evidence';
import { chooseKeep } from './keep';
import { distinctMembers } from './member-overlap';
import type { PairFinding } from './pairs';
import { HIGH_FROM } from './verdict';

/** One group of a cluster: its position in the context and its class. */
export interface Clustered {
  readonly at: number;
  readonly place: number;
}

/** How two classes compare; the same class twice: its copies. */
export type Between = (a: number, b: number) => PairFinding | undefined;

/** So many others are put into words one by one; of the rest it is said how many there are. */
const WORDED = 12;

/** A cluster is as strong as its weakest pair. */
function weakestOf(places: readonly number[], between: Between): PairFinding | undefined {
  let weakest: PairFinding | undefined;
  places.forEach((a, i) => {
    for (const b of places.slice(i)) {
      const pair = between(a, b);
      if (pair && (!weakest || pair.verdict.strength < weakest.verdict.strength)) weakest = pair;
    }
  });
  return weakest;
}

function overlapsOf(groups: readonly Group[]): readonly GroupOverlap[] {
  const lists = groups.map(distinctMembers);
  const holders = new Map<string, number>();
  for (const member of lists.flat()) holders.set(member, (holders.get(member) ?? 0) + 1);
  return groups.flatMap(({ id }, i): readonly GroupOverlap[] => {
    const members = lists[i] ?? [];
    if (members.length === 0) return [];
    const shared = members.filter((member) => (holders.get(member) ?? 0) > 1).length;
    return [{ groupId: id, shared, onlyHere: members.length - shared }];
  });
}

function evidenceWithKept(
  kept: Clustered,
  members: readonly Clustered[],
  between: Between,
): readonly Evidence[] {
  const others = members.filter(({ at }) => at !== kept.at);
  const worded = [...new Set(others.map(({ place }) => place))].slice(0, WORDED);
  const evidence = worded.flatMap((place) => {
    const pair = between(kept.place, place);
    return pair ? pairEvidence(pair.sideA, pair.sideB, pair.likeness, pair.overlap) : [];
  });
  const rest = others.length - worded.length;
  return rest > 0 ? [...evidence, { key: 'more-alike', facts: { count: rest } }] : evidence;
}

/** The finding for one cluster, in the order of its groups. */
export function describeCluster(
  context: CheckContext,
  members: readonly Clustered[],
  between: Between,
): CheckFinding | undefined {
  const groups = members.flatMap(({ at }) => context.groups[at] ?? []);
  const choice = chooseKeep(groups, context);
  const kept = members.find(({ at }) => context.groups[at] === choice?.keep);
  const weakest = weakestOf([...new Set(members.map(({ place }) => place))], between);
  if (!choice || !kept || !weakest) return undefined;
  const { sideA, sideB, verdict } = weakest;
  return {
    check: 'duplicate',
    groupIds: groups.map(({ id }) => id),
    keep: choice.keep.id,
    band: verdict.score >= HIGH_FROM ? 'high' : 'possible',
    evidence: [...evidenceWithKept(kept, members, between), ...choice.evidence],
    scored: {
      score: verdict.score,
      between: [sideA.group.id, sideB.group.id],
      factors: verdict.factors,
    },
    overlaps: overlapsOf(groups),
  };
}
