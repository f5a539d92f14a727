import type { ClassPair } from './pairs';
import { POSSIBLE_FROM } from './verdict';

/** As much as a near miss lacks at most. */
const WEIGHT = POSSIBLE_FROM;

/** The same pair, with the third group that is a duplicate of both counted for it. */
function withThird(pair: ClassPair): ClassPair {
  const { verdict } = pair;
  const factor = { factor: 'third' as const, weight: WEIGHT, value: '' };
  return {
    ...pair,
    verdict: {
      band: 'possible',
      score: verdict.score + WEIGHT,
      factors: [...verdict.factors, factor],
      strength: verdict.strength + WEIGHT,
    },
  };
}

/** Near misses whose two sides both are duplicates of one third: then hardly are they two works. */
export function closedByThirds(
  pairs: readonly ClassPair[],
  nearly: readonly ClassPair[],
): readonly ClassPair[] {
  const partners = new Map<number, Set<number>>();
  const add = (one: number, other: number): void => {
    const before = partners.get(one);
    if (before) before.add(other);
    else partners.set(one, new Set([other]));
  };
  for (const { a, b } of pairs) {
    add(a, b);
    add(b, a);
  }
  return nearly
    .filter(({ a, b }) => {
      const [some, others] = [partners.get(a), partners.get(b)];
      return some && others && [...some].some((third) => others.has(third));
    })
    .map(withThird);
}
