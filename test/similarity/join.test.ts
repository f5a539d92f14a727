import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinJaccard } from '../../lib/similarity/join-jaccard';
import { joinOverlap } from '../../lib/similarity/join-overlap';
import { forEachPair, type PairList } from '../../lib/similarity/pair-list';
import { toTokenSets } from '../../lib/similarity/token-sets';

type Enough = (shared: number, sizeA: number, sizeB: number) => boolean;

/** Thresholds as fractions, so that the naive check is exact. */
const THRESHOLDS = [
  [1, 2],
  [3, 5],
  [2, 3],
  [7, 10],
  [4, 5],
  [9, 10],
  [1, 1],
] as const;

function naive(lists: readonly (readonly string[])[], enough: Enough): string[] {
  const sets = lists.map((list) => new Set(list));
  return sets.flatMap((a, i) =>
    sets.flatMap((b, j) => {
      const shared = [...a].filter((member) => b.has(member)).length;
      return i < j && shared > 0 && enough(shared, a.size, b.size) ? [`${i} ${j} ${shared}`] : [];
    }),
  );
}

function found(pairs: PairList): string[] {
  const rows: string[] = [];
  forEachPair(pairs, (a, b, shared) => rows.push(`${a} ${b} ${shared}`));
  return rows.sort();
}

const people = fc.array(
  fc.integer({ min: 0, max: 30 }).map((n) => `p${n}`),
  { maxLength: 20 },
);
const someGroups = fc.array(people, { maxLength: 25 });

describe.each(THRESHOLDS)('at exactly %i/%i', (over, under) => {
  // 2/3 has no exact decimal form: the join works with millionths, 0.666667 > 2/3.
  const millionths = Math.round((over / under) * 1e6);

  test('the Jaccard join finds what comparing all pairs finds', () => {
    const enough: Enough = (shared, a, b) => shared * 1e6 >= millionths * (a + b - shared);
    fc.assert(
      fc.property(someGroups, (lists) => {
        expect(found(joinJaccard(toTokenSets(lists), over / under))).toEqual(
          naive(lists, enough).sort(),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('the overlap join finds what comparing all pairs finds', () => {
    const enough: Enough = (shared, a, b) => shared * 1e6 >= millionths * Math.min(a, b);
    fc.assert(
      fc.property(someGroups, (lists) => {
        expect(found(joinOverlap(toTokenSets(lists), over / under))).toEqual(
          naive(lists, enough).sort(),
        );
      }),
      { numRuns: 300 },
    );
  });
});

const numbered = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, i) => `n${from + i}`);

describe('large sets', () => {
  const copies = (size: number): PairList =>
    joinJaccard(toTokenSets([numbered(0, size), numbered(0, size), numbered(1, 9)]), 0.9);

  test('a set may have as many tokens as its size has bits for', () => {
    expect(found(copies(65_535))).toEqual(['0 1 65535']);
  });

  test('one more is refused by name, not joined wrongly', () => {
    expect(() => copies(65_536)).toThrow('65536');
  });
});

describe('the boundary', () => {
  test.each([
    [0.8, 4, 5],
    [0.6, 3, 5],
    [0.7, 7, 10],
    [0.9, 9, 10],
    [0.55, 11, 20],
  ])('Jaccard %d is met by %i of %i and not by one fewer', (threshold, shared, all) => {
    const whole = numbered(0, all);
    expect(joinJaccard(toTokenSets([whole, numbered(0, shared)]), threshold).count).toBe(1);
    expect(joinJaccard(toTokenSets([whole, numbered(0, shared - 1)]), threshold).count).toBe(0);
  });

  test.each([
    [0.7, 7, 10],
    [0.6, 3, 5],
    [0.55, 11, 20],
  ])('overlap %d is met by %i of %i and not by one fewer', (threshold, shared, all) => {
    const small = numbered(0, all);
    const large = (common: number) => [...numbered(0, common), ...numbered(100, 150)];
    expect(joinOverlap(toTokenSets([small, large(shared)]), threshold).count).toBe(1);
    expect(joinOverlap(toTokenSets([small, large(shared - 1)]), threshold).count).toBe(0);
  });

  test.each([0, -0.1, 1.01, Number.NaN])('a threshold of %d is refused', (threshold) => {
    expect(() => joinJaccard(toTokenSets([]), threshold)).toThrow(RangeError);
  });
});

test('more pairs than the first buffer holds are all kept', () => {
  const lists = Array.from({ length: 80 }, () => ['a', 'b']);
  expect(joinJaccard(toTokenSets(lists), 1).count).toBe((80 * 79) / 2);
});

test('a member listed twice counts once', () => {
  expect(
    found(
      joinJaccard(
        toTokenSets([
          ['a', 'a', 'b'],
          ['a', 'b', 'b'],
        ]),
        1,
      ),
    ),
  ).toEqual(['0 1 2']);
});

test('counts no token of the set that happens to follow: sets of one token each', () => {
  const sets = toTokenSets([['a'], ['a'], ['a']]);
  for (const join of [joinJaccard, joinOverlap]) {
    const found: string[] = [];
    forEachPair(join(sets, 0.6), (a, b, shared) => found.push(`${a} ${b} ${shared}`));
    expect(found.sort()).toEqual(['0 1 1', '0 2 1', '1 2 1']);
  }
});
