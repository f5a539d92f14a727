import { expect, test } from 'vitest';
import { forEachPair, PairCollector } from '../../lib/similarity/pair-list';

const rows = (pairs: PairCollector) => {
  const found: number[][] = [];
  forEachPair(pairs, (a, b, shared) => found.push([a, b, shared]));
  return found;
};

test('a pair is kept with the smaller number first', () => {
  const pairs = new PairCollector();
  pairs.add(7, 3, 5);
  pairs.add(1, 2, 9);
  expect(rows(pairs)).toEqual([
    [3, 7, 5],
    [1, 2, 9],
  ]);
});

test('none is lost while the list grows', () => {
  const pairs = new PairCollector();
  const expected = Array.from({ length: 5000 }, (_, at) => [at, at + 1, at % 7]);
  for (const [a = 0, b = 0, shared = 0] of expected) pairs.add(a, b, shared);
  expect(pairs.count).toBe(5000);
  expect(rows(pairs)).toEqual(expected);
});
