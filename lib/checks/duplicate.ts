import { clusterLinks, type Cluster, type Link } from '../similarity/cluster';
import { readGroupNames } from '../text/group-name/read-groups';
import { defineCheck, type CheckContext, type CheckFinding } from './check';
import { pairEvidence } from './duplicates/evidence';
import { chooseKeep } from './duplicates/keep';
import { findLinks, type PairFinding } from './duplicates/pairs';

const isHigh = ({ strength }: Cluster): boolean => strength >= 1;

/** Groups for the same work with overlapping members (R1, R2), each with which to keep and why. */
export default defineCheck({
  id: 'duplicate',
  evaluate(context: CheckContext): readonly CheckFinding[] {
    const names = readGroupNames(context.groups);
    const pairs = findLinks(context, names);
    const links: readonly Link[] = pairs.map(({ a, b, verdict }) => ({
      a,
      b,
      strength: verdict.strength,
    }));
    const pairOf = new Map(pairs.map((pair) => [`${pair.a} ${pair.b}`, pair]));

    return clusterLinks(context.groups.length, links).flatMap((cluster): CheckFinding[] => {
      const groups = cluster.members.flatMap((i) => context.groups[i] ?? []);
      const choice = chooseKeep(groups, context);
      if (!choice) return [];
      const kept = context.groups.indexOf(choice.keep);
      const withKept = cluster.members
        .filter((member) => member !== kept)
        .flatMap((member): PairFinding[] => {
          const pair = pairOf.get(`${Math.min(kept, member)} ${Math.max(kept, member)}`);
          return pair ? [pair] : [];
        });
      return [
        {
          check: 'duplicate',
          groupIds: groups.map(({ id }) => id),
          keep: choice.keep.id,
          band: isHigh(cluster) ? 'high' : 'possible',
          evidence: [
            ...withKept.flatMap((pair) =>
              pairEvidence(pair.sideA, pair.sideB, pair.likeness, pair.overlap),
            ),
            ...choice.evidence,
          ],
        },
      ];
    });
  },
});
