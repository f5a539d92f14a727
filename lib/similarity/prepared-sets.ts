/* eslint-disable @typescript-eslint/no-non-null-assertion -- hot loops over typed arrays, every index in bounds by construction */
import { setCount, type TokenSets } from './token-sets';

/** Sets made ready for joining: small sets first, and in each set rare tokens first. */
export interface PreparedSets {
  readonly count: number;
  readonly tokenCount: number;
  readonly largest: number;
  readonly offsets: Uint32Array;
  /** Tokens as ranks of rarity, ascending within each set. */
  readonly tokens: Uint32Array;
  readonly sizes: Uint32Array;
  /** Which set of the input stands at each place. */
  readonly origin: Uint32Array;
}

/** Turns counts into the running start of each bucket; one more entry than counts. */
function bucketStarts(counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i += 1) starts[i + 1] = starts[i]! + counts[i]!;
  return starts;
}

/** Positions of `0..keys.length` in ascending order of their key; equal keys keep their order. */
function orderByKey(keys: Uint32Array, largestKey: number): Uint32Array {
  const counts = new Uint32Array(largestKey + 1);
  for (const key of keys) counts[key]! += 1;
  const next = bucketStarts(counts);
  const order = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i += 1) order[next[keys[i]!]!++] = i;
  return order;
}

function largestOf(values: Uint32Array): number {
  let largest = 0;
  for (const value of values) if (value > largest) largest = value;
  return largest;
}

/** How many sets hold each token, and the tokens from the rarest on. */
export function rarityOf({ tokens, tokenCount }: TokenSets): {
  readonly frequency: Uint32Array;
  readonly byRarity: Uint32Array;
} {
  const frequency = new Uint32Array(tokenCount);
  for (const token of tokens) frequency[token]! += 1;
  return { frequency, byRarity: orderByKey(frequency, largestOf(frequency)) };
}

/**
 * Counting sorts only, so the cost is linear: tokens are dealt out rank by rank to the sets that hold
 * them, which leaves every set sorted without sorting any.
 */
export function prepareSets(sets: TokenSets): PreparedSets {
  const count = setCount(sets);
  const { offsets: from, tokens: raw, tokenCount } = sets;

  const rawSizes = new Uint32Array(count);
  for (let i = 0; i < count; i += 1) rawSizes[i] = from[i + 1]! - from[i]!;
  const largest = largestOf(rawSizes);
  const origin = orderByKey(rawSizes, largest);
  const sizes = new Uint32Array(count);
  for (let place = 0; place < count; place += 1) sizes[place] = rawSizes[origin[place]!]!;
  const offsets = bucketStarts(sizes);

  const { frequency, byRarity } = rarityOf(sets);
  const rank = new Uint32Array(tokenCount);
  const holders = new Uint32Array(tokenCount);
  for (let r = 0; r < tokenCount; r += 1) {
    rank[byRarity[r]!] = r;
    holders[r] = frequency[byRarity[r]!]!;
  }

  const holderStart = bucketStarts(holders);
  const holderNext = holderStart.slice();
  const holder = new Uint32Array(raw.length);
  for (let place = 0; place < count; place += 1) {
    const end = from[origin[place]! + 1]!;
    for (let at = from[origin[place]!]!; at < end; at += 1) {
      holder[holderNext[rank[raw[at]!]!]!++] = place;
    }
  }
  const tokens = new Uint32Array(raw.length);
  const next = offsets.slice();
  for (let r = 0; r < tokenCount; r += 1) {
    for (let at = holderStart[r]!; at < holderStart[r + 1]!; at += 1)
      tokens[next[holder[at]!]!++] = r;
  }
  return { count, tokenCount, largest, offsets, tokens, sizes, origin };
}
