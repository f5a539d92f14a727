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

  const clusterOf = new Map<number, readonly number[]>();
  const strongestFirst = [...links].sort(
    (p, q) => q.strength - p.strength || keyOf(p.a, p.b, size) - keyOf(q.a, q.b, size),
  );
  const allLinked = (one: readonly number[], other: readonly number[]): boolean =>
    one.every((a) => other.every((b) => strengths.has(keyOf(a, b, size))));

  for (const { a, b } of strongestFirst) {
    const one = clusterOf.get(a) ?? [a];
    const other = clusterOf.get(b) ?? [b];
    if (one === other || !allLinked(one, other)) continue;
    const joined = [...one, ...other].sort((x, y) => x - y);
    for (const member of joined) clusterOf.set(member, joined);
  }

  const weakest = (members: readonly number[]): number =>
    Math.min(
      ...members.flatMap((a, i) =>
        members.slice(i + 1).map((b) => strengths.get(keyOf(a, b, size)) ?? 0),
      ),
    );
  return [...new Set(clusterOf.values())]
    .map((members) => ({ members, strength: weakest(members) }))
    .sort((p, q) => (p.members[0] ?? 0) - (q.members[0] ?? 0));
}
