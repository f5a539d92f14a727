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

/** First place in `tokens[from, end)` that holds more than `token`. */
function firstAbove(tokens: Int32Array, token: number, from: number, end: number): number {
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
  const { count, largest, origin } = sets;
  const leading = new Uint32Array(largest + 1);
  for (let size = 1; size <= largest; size += 1)
    leading[size] = size - neededOfSize(parts, size) + 1;
  const start = signed(postingStarts(sets, leading));
  const [offsets, tokens, sizes] = [signed(sets.offsets), signed(sets.tokens), signed(sets.sizes)];
  const prefix = signed(leading);
  const tail = start.slice();
  const postedSet = new Int32Array(start[sets.tokenCount]!);
  const met = new Int32Array(count);
  const candidates = new Int32Array(count);
  const pairs = new PairCollector();

  for (let x = 0; x < count && pairs.count < mostPairs; x += 1) {
    const from = offsets[x]!;
    const end = from + sizes[x]!;
    let found = 0;
    for (let at = from; at < end; at += 1) {
      const token = tokens[at]!;
      const stop = tail[token]!;
      for (let posting = start[token]!; posting < stop; posting += 1) {
        const y = postedSet[posting]!;
        const seen = met[y]!;
        met[y] = seen + 1;
        if (seen === 0) {
          candidates[found] = y;
          found += 1;
        }
      }
    }

    for (let c = 0; c < found; c += 1) {
      const y = candidates[c]!;
      let shared = met[y]!;
      met[y] = 0;
      const otherSize = sizes[y]!;
      const enough = otherSize - prefix[otherSize]! + 1;
      const otherEnd = offsets[y]! + otherSize;
      let b = offsets[y]! + prefix[otherSize]!;
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
    for (let at = from; at < indexEnd; at += 1) {
      const token = tokens[at]!;
      const slot = tail[token]!;
      postedSet[slot] = x;
      tail[token] = slot + 1;
    }
  }
  return pairs;
}
