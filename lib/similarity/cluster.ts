/** Two things that belong together, and how strongly: any scale, larger is stronger. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
}

/** Members ascending; `strength` is that of the weakest link inside. */
export interface Cluster {
  readonly members: readonly number[];
  readonly strength: number;
}

interface Growing {
  members: number[];
  strength: number;
}

const keyOf = (a: number, b: number, size: number): number =>
  Math.min(a, b) * size + Math.max(a, b);

/**
 * Complete linkage: two clusters join only if every member of one is linked to every member of the
 * other, so a chain of likenesses never puts unlike things together. Strongest links join first, ties
 * by number, so the same input always gives the same clusters. Things without a link are left out.
 */
export function clusterLinks(size: number, links: readonly Link[]): readonly Cluster[] {
  const strengths = new Map<number, number>();
  for (const { a, b, strength } of links) strengths.set(keyOf(a, b, size), strength);
  const strongestFirst = [...links].sort(
    (p, q) => q.strength - p.strength || keyOf(p.a, p.b, size) - keyOf(q.a, q.b, size),
  );

  /** The weakest link between the two; undefined where one is missing. */
  const weakestBetween = (one: Growing, other: Growing): number | undefined => {
    let weakest = Infinity;
    for (const a of one.members) {
      for (const b of other.members) {
        const strength = strengths.get(keyOf(a, b, size));
        if (strength === undefined) return undefined;
        if (strength < weakest) weakest = strength;
      }
    }
    return weakest;
  };

  const clusterOf = new Map<number, Growing>();
  const of = (member: number): Growing =>
    clusterOf.get(member) ?? { members: [member], strength: Infinity };
  for (const { a, b } of strongestFirst) {
    const one = of(a);
    const other = of(b);
    if (one === other) continue;
    const between = weakestBetween(one, other);
    if (between === undefined) continue;
    const [large, small] = one.members.length < other.members.length ? [other, one] : [one, other];
    for (const member of small.members) large.members.push(member);
    large.strength = Math.min(large.strength, small.strength, between);
    for (const member of [a, b, ...small.members]) clusterOf.set(member, large);
  }

  return [...new Set(clusterOf.values())]
    .map(({ members, strength }) => ({ members: members.sort((x, y) => x - y), strength }))
    .sort((p, q) => (p.members[0] ?? 0) - (q.members[0] ?? 0));
}
