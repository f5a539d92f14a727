import type { GroupName } from '../../text/group-name/group-name';
import type { CheckContext } from '../check';
import { memberCandidates, nameCandidates, type Candidate } from './candidates';
import type { Side } from './evidence';
import { likenessOf, type WorkLikeness } from './likeness';
import { distinctMembers, overlapOf, type MemberOverlap } from './member-overlap';
import { judgeByName, judgeKnown, type Verdict } from './verdict';

/** Two groups taken for one, by position in the context, `a < b`. */
export interface PairFinding {
  readonly a: number;
  readonly b: number;
  readonly sideA: Side;
  readonly sideB: Side;
  readonly likeness: WorkLikeness;
  readonly overlap?: MemberOverlap;
  readonly verdict: Verdict;
}

const factsFor = ({ group, name }: Side) => ({ count: group.memberCount, copy: name.copy });

/** All pairs of groups that are, or may be, duplicates of each other. */
export function findLinks(
  { groups, settings }: CheckContext,
  names: ReadonlyMap<string, GroupName>,
): readonly PairFinding[] {
  const { minOverlap } = settings.checks.duplicate;
  const members = groups.map(distinctMembers);
  const sides = groups.map((group): Side | undefined => {
    const name = names.get(group.id);
    return name && { group, name };
  });

  const judge = ({ a, b, shared }: Candidate): readonly PairFinding[] => {
    const sideA = sides[a];
    const sideB = sides[b];
    if (!sideA || !sideB) return [];
    const likeness = likenessOf(sideA.group, sideA.name, sideB.group, sideB.name);
    if (shared === undefined) {
      const verdict = judgeByName(likeness, factsFor(sideA), factsFor(sideB));
      return verdict ? [{ a, b, sideA, sideB, likeness, verdict }] : [];
    }
    const knownA = members[a]?.length ?? 0;
    const knownB = members[b]?.length ?? 0;
    const overlap = overlapOf(sideA.group, sideB.group, { shared, knownA, knownB });
    const verdict = judgeKnown(likeness, overlap, minOverlap);
    return verdict ? [{ a, b, sideA, sideB, likeness, overlap, verdict }] : [];
  };

  const byMembers = memberCandidates(members, minOverlap);
  const byName = nameCandidates(
    groups,
    sides.map((side) => side?.name),
    members,
  );
  return [...byMembers, ...byName].flatMap(judge);
}
