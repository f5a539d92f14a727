/* eslint-disable @typescript-eslint/no-non-null-assertion -- hot loops over typed arrays, every index in bounds by construction */
import { PairCollector, type PairList } from './pair-list';
import { prepareSets, type PreparedSets } from './prepared-sets';
import { signed } from './signed';
import { neededOfSize, toMillionths } from './threshold';
import type { TokenSets } from './token-sets';

/** Start of each token's postings, for the given number of leading tokens of every set. */
function postingStarts(sets: PreparedSets, leading: Uint32Array): Uint32Array {
  const starts = new Uint32Array(sets.tokenCount + 1);
  for (let place = 0; place < sets.count; place += 1) {
    const from = sets.offsets[place]!;
    const end = from + leading[sets.sizes[place]!]!;
    for (let at = from; at < end; at += 1) starts[sets.tokens[at]! + 1]! += 1;
  }
  for (let token = 0; token < sets.tokenCount; token += 1) starts[token + 1]! += starts[token]!;
  return starts;
}

/**
 * All pairs whose overlap coefficient (shared / smaller size) is at least the threshold, exact at the
 * boundary. The smaller set's rarest tokens are indexed, every token of the larger one looks them up,
 * and a set so met is counted by a bitmap of the larger one until too many of its tokens are missing.
 * Empty sets pair with nothing.
 * Stops after the set that brings the pairs to `mostPairs`, the same one each time: a hostile list of
 * near copies must not take the machine.
 * @throws RangeError when the threshold is not in (0, 1]
 */
export const joinOverlap = (input: TokenSets, threshold: number, mostPairs = Infinity): PairList =>
  joinPreparedByOverlap(prepareSets(input), threshold, mostPairs);

/** The same on sets made ready before, as when two thresholds are asked of them. */
export function joinPreparedByOverlap(
  sets: PreparedSets,
  threshold: number,
  mostPairs = Infinity,
): PairList {
  const parts = toMillionths(threshold);
  const { count, largest, origin } = sets;
  const leading = new Uint32Array(largest + 1);
  for (let size = 1; size <= largest; size += 1)
    leading[size] = size - neededOfSize(parts, size) + 1;
  const start = signed(postingStarts(sets, leading));
  const [offsets, tokens, sizes] = [signed(sets.offsets), signed(sets.tokens), signed(sets.sizes)];
  const prefix = signed(leading);
  const tail = start.slice();
  // Two numbers a posting: its set, and how many of that set's tokens stand before it.
  const postings = new Int32Array(2 * start[sets.tokenCount]!);
  const metBy = new Int32Array(count).fill(-1);
  const inX = new Int32Array((sets.tokenCount >>> 5) + 1);
  const pairs = new PairCollector();

  for (let x = 0; x < count && pairs.count < mostPairs; x += 1) {
    const from = offsets[x]!;
    const end = from + sizes[x]!;
    for (let at = from; at < end; at += 1) {
      const token = tokens[at]!;
      inX[token >>> 5]! |= 1 << (token & 31);
    }

    for (let at = from; at < end; at += 1) {
      const token = tokens[at]!;
      const stop = 2 * tail[token]!;
      for (let posting = 2 * start[token]!; posting < stop; posting += 2) {
        const y = postings[posting]!;
        if (metBy[y] === x) continue;
        metBy[y] = x;
        const otherFrom = offsets[y]!;
        const otherEnd = offsets[y + 1]!;
        const otherSize = otherEnd - otherFrom;
        const mayMiss = prefix[otherSize]! - 1;
        // Met at its first shared token: what stands before it is missing.
        let missing = postings[posting + 1]!;
        for (let b = otherFrom + missing + 1; b < otherEnd && missing <= mayMiss; b += 1) {
          const other = tokens[b]!;
          if ((inX[other >>> 5]! & (1 << (other & 31))) === 0) missing += 1;
        }
        if (missing <= mayMiss) pairs.add(origin[x]!, origin[y]!, otherSize - missing);
      }
    }

    for (let at = from; at < end; at += 1) inX[tokens[at]! >>> 5] = 0;
    const indexEnd = from + prefix[sizes[x]!]!;
    for (let at = from; at < indexEnd; at += 1) {
      const token = tokens[at]!;
      const slot = tail[token]!;
      postings[2 * slot] = x;
      postings[2 * slot + 1] = at - from;
      tail[token] = slot + 1;
    }
  }
  return pairs;
}
