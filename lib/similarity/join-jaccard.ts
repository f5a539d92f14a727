/* eslint-disable @typescript-eslint/no-non-null-assertion -- hot loops over typed arrays, every index in bounds by construction */
import { PairCollector, type PairList } from './pair-list';
import { prepareSets, type PreparedSets } from './prepared-sets';
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

/** Start of each token's postings, for the given number of leading tokens of every set. */
export function postingStarts(sets: PreparedSets, leading: Uint32Array): Uint32Array {
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
 * All pairs whose Jaccard similarity (shared / union) is at least the threshold, exact at the
 * boundary. PPJoin: Xiao et al., WWW 2008. Empty sets pair with nothing.
 * Stops after the set that brings the pairs to `mostPairs`, the same one each time: a hostile list of
 * near copies must not take the machine.
 * @throws RangeError when the threshold is not in (0, 1]
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
  const { offsets, tokens, sizes, origin } = sets;
  const { probe, indexed, smallestPartner } = sizeTable(sets.largest, parts);
  const head = postingStarts(sets, indexed);
  const tail = head.slice();
  const postedSet = new Uint32Array(head[sets.tokenCount]!);
  const postedAt = new Uint32Array(postedSet.length);
  const met = new Uint32Array(sets.count);
  const candidates = new Uint32Array(sets.count);
  const needed = new Uint32Array(sets.largest + 1);
  const pairs = new PairCollector();
  let neededFor = 0;

  for (let x = 0; x < sets.count && pairs.count < mostPairs; x += 1) {
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
      const token = tokens[at]!;
      const stop = tail[token]!;
      let posting = head[token]!;
      // Sets arrive by size, so those that have become too small lie in front, for good.
      while (posting < stop && sizes[postedSet[posting]!]! < smallest) posting += 1;
      head[token] = posting;
      for (; posting < stop; posting += 1) {
        const y = postedSet[posting]!;
        if (met[y]! > 0) {
          met[y]! += 1;
          continue;
        }
        const otherSize = sizes[y]!;
        const left = Math.min(end - at, otherSize - postedAt[posting]!);
        if (left < needed[otherSize]!) continue;
        met[y] = 1;
        candidates[found++] = y;
      }
    }

    const lastProbed = tokens[probeEnd - 1]!;
    for (let c = 0; c < found; c += 1) {
      const y = candidates[c]!;
      let shared = met[y]!;
      met[y] = 0;
      const otherFrom = offsets[y]!;
      const otherEnd = otherFrom + sizes[y]!;
      const otherPrefix = otherFrom + indexed[sizes[y]!]!;
      const enough = needed[sizes[y]!]!;
      const probedFirst = lastProbed < tokens[otherPrefix - 1]!;
      let a = probedFirst ? probeEnd : from + shared;
      let b = probedFirst ? otherFrom + shared : otherPrefix;
      let slackA = end - a + shared - enough;
      let slackB = otherEnd - b + shared - enough;
      while (a < end && b < otherEnd && slackA >= 0 && slackB >= 0) {
        const u = tokens[a]!;
        const v = tokens[b]!;
        if (u === v) {
          shared += 1;
          a += 1;
          b += 1;
        } else if (u < v) {
          a += 1;
          slackA -= 1;
        } else {
          b += 1;
          slackB -= 1;
        }
      }
      if (shared >= enough) pairs.add(origin[x]!, origin[y]!, shared);
    }

    const indexEnd = from + indexed[size]!;
    for (let at = from; at < indexEnd; at += 1) {
      const slot = tail[tokens[at]!]!++;
      postedSet[slot] = x;
      postedAt[slot] = at - from;
    }
  }
  return pairs;
}
