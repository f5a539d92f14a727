/* eslint-disable @typescript-eslint/no-non-null-assertion -- typed arrays, every index in bounds by construction */
import { setCount, type TokenSets } from './token-sets';

/** Spreads neighbouring numbers over 32 bits, so that a sum of them tells sets apart. */
function mixed(token: number): number {
  let h = Math.imul(token + 1, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
}

function sameTokens(sets: TokenSets, a: number, b: number): boolean {
  const ofA = sets.tokens.subarray(sets.offsets[a], sets.offsets[a + 1]);
  const ofB = new Set(sets.tokens.subarray(sets.offsets[b], sets.offsets[b + 1]));
  return ofA.length === ofB.size && ofA.every((token) => ofB.has(token));
}

/** For each set the number of the first set that holds the same tokens; linear in all tokens. */
export function firstIdentical(sets: TokenSets): Uint32Array {
  const count = setCount(sets);
  const first = new Uint32Array(count);
  const byDigest = new Map<string, number[]>();
  for (let i = 0; i < count; i += 1) {
    let sum = 0;
    let xor = 0;
    for (let at = sets.offsets[i]!; at < sets.offsets[i + 1]!; at += 1) {
      const token = mixed(sets.tokens[at]!);
      sum = (sum + token) >>> 0;
      xor ^= token;
    }
    const digest = `${sets.offsets[i + 1]! - sets.offsets[i]!} ${sum} ${xor}`;
    const before = byDigest.get(digest) ?? [];
    const same = before.find((other) => sameTokens(sets, i, other));
    first[i] = same ?? i;
    if (same === undefined) byDigest.set(digest, [...before, i]);
  }
  return first;
}
