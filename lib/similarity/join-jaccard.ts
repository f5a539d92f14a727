/* eslint-disable @typescript-eslint/no-non-null-assertion -- hot loops over typed arrays, every index in bounds by construction */
import { PairCollector, type PairList } from './pair-list';
import { prepareSets, type PreparedSets } from './prepared-sets';
import { signed } from './signed';
import { neededForJaccard, neededOfSize, toMillionths } from './threshold';
import type { TokenSets } from './token-sets';

/** Lengths that depend on a set's size only; index = size. */
interface SizeTable {
  /** How many of the rarest tokens must be looked up. */
  readonly probe: Uint32Array;
  /** How many of them later, larger sets must be able to find. */
  readonly indexed: Uint32Array;
  readonly smallestPartner: Uint32Array;
}

function sizeTable(largest: number, parts: number): SizeTable {
  const probe = new Uint32Array(largest + 1);
  const indexed = new Uint32Array(largest + 1);
  const smallestPartner = new Uint32Array(largest + 1);
  for (let size = 1; size <= largest; size += 1) {
    smallestPartner[size] = neededOfSize(parts, size);
    probe[size] = size - neededOfSize(parts, size) + 1;
    indexed[size] = size - neededForJaccard(parts, 2 * size) + 1;
  }
  return { probe, indexed, smallestPartner };
}

/** Bits of a set's size in a posting. No chat has groups as large as they allow. */
const SIZE_BITS = 16;
const LARGEST_SET = 2 ** SIZE_BITS - 1;

function indexedTokens({ sizes }: PreparedSets, indexed: Uint32Array): number {
  let sum = 0;
  for (const size of sizes) sum += indexed[size]!;
  return sum;
}

/**
 * All pairs whose Jaccard similarity (shared / union) is at least the threshold, exact at the
 * boundary. PPJoin: Xiao et al., WWW 2008. Empty sets pair with nothing.
 * Stops after the set that brings the pairs to `mostPairs`, the same one each time: a hostile list of
 * near copies must not take the machine.
 * @throws RangeError when the threshold is not in (0, 1], or a set has more than 65,535 tokens
 */
export const joinJaccard = (input: TokenSets, threshold: number, mostPairs = Infinity): PairList =>
  joinPreparedByJaccard(prepareSets(input), threshold, mostPairs);

/** The same on sets made ready before, as when two thresholds are asked of them. */
export function joinPreparedByJaccard(
  sets: PreparedSets,
  threshold: number,
  mostPairs = Infinity,
): PairList {
  const parts = toMillionths(threshold);
  const { count, largest } = sets;
  if (largest > LARGEST_SET) throw new RangeError(`a set of ${largest} tokens is too large`);
  const table = sizeTable(largest, parts);
  const [offsets, tokens, sizes] = [signed(sets.offsets), signed(sets.tokens), signed(sets.sizes)];
  const [probe, indexed, smallestPartner] = [
    signed(table.probe),
    signed(table.indexed),
    signed(table.smallestPartner),
  ];
  // Three numbers a posting: the token's next, its set, and in one number how many of the set's tokens
  // are left from there on and the set's size: most postings are passed over by these alone, and the
  // fewer bytes they take the fewer miss the cache. Chains grow at their head, so they run from large
  // sets to small ones and end at the first that is too small; they need no counting first.
  const postings = new Int32Array(3 * (1 + indexedTokens(sets, table.indexed)));
  const latest = new Int32Array(sets.tokenCount);
  let free = 3;
  const met = new Int32Array(count);
  const candidates = new Int32Array(count);
  const needed = new Int32Array(largest + 1);
  const pairs = new PairCollector();
  let neededFor = 0;

  for (let x = 0; x < count && pairs.count < mostPairs; x += 1) {
    const size = sizes[x]!;
    if (size === 0) continue;
    const from = offsets[x]!;
    const end = from + size;
    const smallest = smallestPartner[size]!;
    if (size !== neededFor) {
      neededFor = size;
      for (let s = smallest; s <= size; s += 1) needed[s] = neededForJaccard(parts, s + size);
    }

    let found = 0;
    const probeEnd = from + probe[size]!;
    for (let at = from; at < probeEnd; at += 1) {
      const left = end - at;
      let posting = latest[tokens[at]!]!;
      while (posting !== 0) {
        const leftAndSize = postings[posting + 2]!;
        const otherSize = leftAndSize & LARGEST_SET;
        if (otherSize < smallest) break;
        const y = postings[posting + 1]!;
        const seen = met[y]!;
        const enough = needed[otherSize]!;
        if (seen > 0) met[y] = seen + 1;
        else if (left >= enough && leftAndSize >>> SIZE_BITS >= enough) {
          met[y] = 1;
          candidates[found] = y;
          found += 1;
        }
        posting = postings[posting]!;
      }
    }

    const lastProbed = tokens[probeEnd - 1]!;
    for (let c = 0; c < found; c += 1) {
      const y = candidates[c]!;
      let shared = met[y]!;
      met[y] = 0;
      const otherSize = sizes[y]!;
      const otherFrom = offsets[y]!;
      const otherEnd = otherFrom + otherSize;
      const otherPrefix = otherFrom + indexed[otherSize]!;
      const enough = needed[otherSize]!;
      const probedFirst = lastProbed < tokens[otherPrefix - 1]!;
      let a = probedFirst ? probeEnd : from + shared;
      let b = probedFirst ? otherFrom + shared : otherPrefix;
      // As many may be passed over on either side, counted from where the merge stands.
      let lastA = end + shared - enough;
      let lastB = otherEnd + shared - enough;
      if (a > lastA || b > lastB) continue;
      // One side may be used up already: what follows it belongs to another set.
      const isOver = a >= end || b >= otherEnd;
      let u = tokens[a]!;
      let v = tokens[b]!;
      while (!isOver) {
        if (u === v) {
          shared += 1;
          a += 1;
          b += 1;
          if (a === end || b === otherEnd) break;
          lastA += 1;
          lastB += 1;
          u = tokens[a]!;
          v = tokens[b]!;
        } else if (u < v) {
          a += 1;
          if (a > lastA || a === end) break;
          u = tokens[a]!;
        } else {
          b += 1;
          if (b > lastB || b === otherEnd) break;
          v = tokens[b]!;
        }
      }
      if (shared >= enough) pairs.add(sets.origin[x]!, sets.origin[y]!, shared);
    }

    const indexEnd = from + indexed[size]!;
    for (let at = from; at < indexEnd; at += 1) {
      const token = tokens[at]!;
      postings[free] = latest[token]!;
      postings[free + 1] = x;
      postings[free + 2] = ((end - at) << SIZE_BITS) | size;
      latest[token] = free;
      free += 3;
    }
  }
  return pairs;
}
