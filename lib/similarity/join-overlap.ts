/* eslint-disable @typescript-eslint/no-non-null-assertion -- hot loops over typed arrays, every index in bounds by construction */
import { postingStarts } from './join-jaccard';
import { PairCollector, type PairList } from './pair-list';
import { prepareSets, type PreparedSets } from './prepared-sets';
import { neededOfSize, toMillionths } from './threshold';
import type { TokenSets } from './token-sets';

/** First place in `tokens[from, end)` that holds more than `token`. */
function firstAbove(tokens: Uint32Array, token: number, from: number, end: number): number {
  let low = from;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens[middle]! <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * All pairs whose overlap coefficient (shared / smaller size) is at least the threshold, exact at the
 * boundary. The smaller set's rarest tokens are indexed, every token of the larger one looks them up.
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
  const { offsets, tokens, sizes, origin } = sets;
  const needed = new Uint32Array(sets.largest + 1);
  const prefix = new Uint32Array(sets.largest + 1);
  for (let size = 1; size <= sets.largest; size += 1) {
    needed[size] = neededOfSize(parts, size);
    prefix[size] = size - needed[size]! + 1;
  }
  const start = postingStarts(sets, prefix);
  const tail = start.slice();
  const postedSet = new Uint32Array(start[sets.tokenCount]!);
  const met = new Uint32Array(sets.count);
  const candidates = new Uint32Array(sets.count);
  const pairs = new PairCollector();

  for (let x = 0; x < sets.count && pairs.count < mostPairs; x += 1) {
    const from = offsets[x]!;
    const end = from + sizes[x]!;
    let found = 0;
    for (let at = from; at < end; at += 1) {
      const token = tokens[at]!;
      const stop = tail[token]!;
      for (let posting = start[token]!; posting < stop; posting += 1) {
        const y = postedSet[posting]!;
        if (met[y]!++ === 0) candidates[found++] = y;
      }
    }

    for (let c = 0; c < found; c += 1) {
      const y = candidates[c]!;
      let shared = met[y]!;
      met[y] = 0;
      const enough = needed[sizes[y]!]!;
      const otherEnd = offsets[y]! + sizes[y]!;
      let b = offsets[y]! + prefix[sizes[y]!]!;
      let slack = otherEnd - b + shared - enough;
      if (slack < 0) continue;
      // The prefix is counted in full, so only tokens after its last one can still match.
      let a = firstAbove(tokens, tokens[b - 1]!, from, end);
      while (a < end && b < otherEnd && slack >= 0) {
        const u = tokens[a]!;
        const v = tokens[b]!;
        if (u === v) {
          shared += 1;
          a += 1;
          b += 1;
        } else if (u < v) {
          a += 1;
        } else {
          b += 1;
          slack -= 1;
        }
      }
      if (shared >= enough) pairs.add(origin[x]!, origin[y]!, shared);
    }

    const indexEnd = from + prefix[sizes[x]!]!;
    for (let at = from; at < indexEnd; at += 1) postedSet[tail[tokens[at]!]!++] = x;
  }
  return pairs;
}
