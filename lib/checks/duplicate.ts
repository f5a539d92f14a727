import { clusterLinks } from '../similarity/cluster';
import { defineCheck, type CheckContext, type CheckFinding } from './check';
import { describeCluster } from './duplicates/describe';
import { distinctMembers } from './duplicates/member-overlap';
import { closedByThirds } from './duplicates/thirds';
import { todaysNames } from './duplicates/todays-names';
import { compareGroups, type ComparedGroups, type PairFinding } from './duplicates/pairs';

/** How the copies inside each class of several compare; absent where nothing can be said of them. */
function pairsInside(
  { groups }: CheckContext,
  { classes, compare }: ComparedGroups,
): ReadonlyMap<number, PairFinding> {
  const inside = new Map<number, PairFinding>();
  classes.forEach(({ members: [first, second] }, place) => {
    const group = first === undefined ? undefined : groups[first];
    if (!group || first === undefined || second === undefined) return;
    const size = distinctMembers(group).length;
    const pair = compare(first, second, size === 0 ? undefined : size);
    if (pair) inside.set(place, pair);
  });
  return inside;
}

const isKept = ({ groups }: CheckContext, at: number): boolean => groups[at]?.state === 'kept';

/** Groups for the same work with overlapping members (R1, R2), each with which to keep and why. */
export default defineCheck({
  id: 'duplicate',
  evaluate(context: CheckContext): readonly CheckFinding[] {
    const compared = compareGroups(context, todaysNames(context.groups));
    const { classes } = compared;
    const pairs = [...compared.pairs, ...closedByThirds(compared.pairs, compared.nearly)];
    const inside = pairsInside(context, compared);
    const links = pairs.map(({ a, b, verdict }) => ({ a, b, strength: verdict.strength }));
    const clusters = clusterLinks(classes.length, links).map(({ members }) => members);
    const joined = new Set(clusters.flat());
    const alone = [...inside.keys()].filter((place) => !joined.has(place));

    const pairOf = new Map(pairs.map((pair) => [`${pair.a} ${pair.b}`, pair]));
    const findings = [...clusters, ...alone.map((place) => [place])].flatMap((places) => {
      const members = places.flatMap((place) => {
        const copies = classes[place]?.members ?? [];
        return (inside.has(place) ? copies : copies.slice(0, 1)).map((at) => ({ at, place }));
      });
      members.sort((one, other) => one.at - other.at);
      if (members.every(({ at }) => isKept(context, at))) return [];
      const between = (a: number, b: number): PairFinding | undefined =>
        a === b ? inside.get(a) : pairOf.get(`${Math.min(a, b)} ${Math.max(a, b)}`);
      const finding = describeCluster(context, members, between);
      return finding ? [{ first: members[0]?.at ?? 0, finding }] : [];
    });
    return findings.sort((a, b) => a.first - b.first).map(({ finding }) => finding);
  },
});
