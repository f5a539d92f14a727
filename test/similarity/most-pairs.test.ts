import { expect, test } from 'vitest';
import { joinJaccard } from '../../lib/similarity/join-jaccard';
import { joinOverlap } from '../../lib/similarity/join-overlap';
import { toTokenSets } from '../../lib/similarity/token-sets';

/** Thirty sets that are all the same: 435 pairs, and the n-th set finds the n before it. */
const alike = toTokenSets(Array.from({ length: 30 }, () => ['a', 'b', 'c']));

test.each([
  ['by Jaccard', joinJaccard],
  ['by overlap', joinOverlap],
])('a join %s ends after the set that brings enough pairs', (_, join) => {
  expect(join(alike, 1).count).toBe(435);
  expect(join(alike, 1, 435).count).toBe(435);
  expect(join(alike, 1, 10).count).toBe(10);
  expect(join(alike, 1, 11).count).toBe(15);
  expect(join(alike, 1, 0).count).toBe(0);
});
