/** A weighted edge between a left and a right index. */
export interface Edge {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

const FORBIDDEN = -1e9;

/** Largest matching that is solved exactly; beyond it, only what is undisputed is matched. */
const MOST_EXACT = 40;

/**
 * The heaviest matching as the right index of each left one (Hungarian method, O(n³)); leaving one
 * unmatched costs `unmatched`.
 */
function heaviest(weights: readonly (readonly number[])[], unmatched: number): readonly number[] {
  const rows = weights.length;
  const columns = (weights[0]?.length ?? 0) + rows;
  const at = (i: number, j: number): number => {
    const width = columns - rows;
    if (j < width) return -(weights[i]?.[j] ?? FORBIDDEN);
    return j - width === i ? unmatched : -FORBIDDEN;
  };
  const u = new Float64Array(rows + 1);
  const v = new Float64Array(columns + 1);
  const owner = new Int32Array(columns + 1);
  const way = new Int32Array(columns + 1);
  for (let i = 1; i <= rows; i += 1) {
    owner[0] = i;
    let column = 0;
    const least = new Float64Array(columns + 1).fill(Infinity);
    const used = new Uint8Array(columns + 1);
    do {
      used[column] = 1;
      const row = owner[column] ?? 0;
      let delta = Infinity;
      let next = 0;
      for (let j = 1; j <= columns; j += 1) {
        if (used[j]) continue;
        const cost = at(row - 1, j - 1) - (u[row] ?? 0) - (v[j] ?? 0);
        if (cost < (least[j] ?? 0)) {
          least[j] = cost;
          way[j] = column;
        }
        if ((least[j] ?? 0) < delta) {
          delta = least[j] ?? 0;
          next = j;
        }
      }
      for (let j = 0; j <= columns; j += 1) {
        if (used[j]) {
          const matched = owner[j] ?? 0;
          u[matched] = (u[matched] ?? 0) + delta;
          v[j] = (v[j] ?? 0) - delta;
        } else least[j] = (least[j] ?? 0) - delta;
      }
      column = next;
    } while (owner[column] !== 0);
    while (column !== 0) {
      const before = way[column] ?? 0;
      owner[column] = owner[before] ?? 0;
      column = before;
    }
  }
  const result = new Array<number>(rows).fill(-1);
  for (let j = 1; j <= columns - rows; j += 1) {
    const row = owner[j] ?? 0;
    if (row > 0) result[row - 1] = j - 1;
  }
  return result;
}

const totalOf = (
  weights: readonly (readonly number[])[],
  matching: readonly number[],
  unmatched: number,
): number =>
  matching.reduce((sum, j, i) => sum + (j < 0 ? -unmatched : (weights[i]?.[j] ?? FORBIDDEN)), 0);

/** Edges grouped by what they are connected with. */
export function components(edges: readonly Edge[]): readonly (readonly Edge[])[] {
  const parent = new Map<string, string>();
  const rootOf = (node: string): string => {
    let root = node;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root))
      root = up;
    parent.set(node, root);
    return root;
  };
  for (const { left, right } of edges) {
    const [a, b] = [rootOf(`l${left}`), rootOf(`r${right}`)];
    parent.set(a, a);
    parent.set(b, a);
  }
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) {
    const root = rootOf(`l${edge.left}`);
    const group = groups.get(root);
    if (group) group.push(edge);
    else groups.set(root, [edge]);
  }
  return [...groups.values()];
}

/** A connected part of the problem: what is certain of it, and who is in the rest. */
export interface Assignment {
  readonly matched: readonly Edge[];
  /** Edges between those that could as well be matched otherwise. */
  readonly disputed: readonly Edge[];
}

/**
 * Matches left and right one to one for the greatest sum, and keeps a match only if every solution
 * without it is worse by `margin` at least. Undecided ends stay disputed among themselves.
 */
export function assign(edges: readonly Edge[], margin: (edge: Edge) => number): Assignment {
  const parts = components(edges).map((part) => assignPart(part, margin));
  return {
    matched: parts.flatMap(({ matched }) => matched),
    disputed: parts.flatMap(({ disputed }) => disputed),
  };
}

function assignPart(edges: readonly Edge[], margin: (edge: Edge) => number): Assignment {
  const lefts = [...new Set(edges.map(({ left }) => left))];
  const rights = [...new Set(edges.map(({ right }) => right))];
  if (Math.max(lefts.length, rights.length) > MOST_EXACT) return { matched: [], disputed: edges };
  const weights = lefts.map(() => rights.map(() => FORBIDDEN));
  for (const { left, right, weight } of edges) {
    const row = weights[lefts.indexOf(left)];
    if (row) row[rights.indexOf(right)] = weight;
  }
  // Leaving one out costs more than any difference of weights: whoever can be matched is.
  const unmatched = 100;
  const best = heaviest(weights, unmatched);
  const total = totalOf(weights, best, unmatched);
  const matched = edges.filter((edge) => {
    const i = lefts.indexOf(edge.left);
    const j = rights.indexOf(edge.right);
    if (best[i] !== j) return false;
    const without = weights.map((row, at) => (at === i ? row.with(j, FORBIDDEN) : row));
    return total - totalOf(without, heaviest(without, unmatched), unmatched) >= margin(edge);
  });
  const isTaken = (edge: Edge): boolean =>
    matched.some(({ left, right }) => left === edge.left || right === edge.right);
  return { matched, disputed: edges.filter((edge) => !isTaken(edge)) };
}
