/** Many sets of integers, end to end: set `i` is `tokens[offsets[i] .. offsets[i + 1])`. */
export interface TokenSets {
  readonly offsets: Uint32Array;
  /** Tokens below `tokenCount`, each at most once per set, in any order. */
  readonly tokens: Uint32Array;
  readonly tokenCount: number;
}

/** Numbers the members of each list by first appearance; repeated members count once. */
export function toTokenSets(lists: readonly (readonly string[])[]): TokenSets {
  const numbers = new Map<string, number>();
  const offsets = new Uint32Array(lists.length + 1);
  const tokens: number[] = [];
  lists.forEach((list, index) => {
    for (const member of new Set(list)) {
      const known = numbers.get(member);
      if (known === undefined) numbers.set(member, numbers.size);
      tokens.push(known ?? numbers.size - 1);
    }
    offsets[index + 1] = tokens.length;
  });
  return { offsets, tokens: Uint32Array.from(tokens), tokenCount: numbers.size };
}

export const setCount = (sets: TokenSets): number => sets.offsets.length - 1;
