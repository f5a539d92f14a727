import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinJaccard } from '../../lib/similarity/join-jaccard';
import { joinOverlap } from '../../lib/similarity/join-overlap';
import { LiveIndex } from '../../lib/similarity/live-index';
import { forEachPair, type PairList } from '../../lib/similarity/pair-list';
import { toTokenSets } from '../../lib/similarity/token-sets';

const tokens = fc.array(fc.integer({ min: 0, max: 24 }), { maxLength: 14 });
const toSets = (lists: readonly (readonly number[])[]) => {
  // Every token is listed once first, so that a token keeps its number whatever the lists hold.
  const alphabet = Array.from({ length: 25 }, (_, i) => String(i));
  const {
    offsets,
    tokens: all,
    tokenCount,
  } = toTokenSets([alphabet, ...lists.map((list) => list.map(String))]);
  return { offsets: offsets.slice(1).map((o) => o - 25), tokens: all.slice(25), tokenCount };
};

const byPair = (pairs: PairList) => {
  const rows: string[] = [];
  forEachPair(pairs, (a, b, shared) => rows.push(`${a} ${b} ${shared}`));
  return rows.sort();
};
const byIndex = (index: LiveIndex, count: number, ask: 'alike' | 'overlapping', t: number) =>
  Array.from({ length: count }, (_, a) =>
    index[ask](a, t).flatMap(({ set, shared }) => (a < set ? [`${a} ${set} ${shared}`] : [])),
  )
    .flat()
    .sort();

describe.each([0.5, 0.6, 0.7, 0.8, 1])('at %d, after any changes', (threshold) => {
  test('the neighbours are those of a full join', () => {
    fc.assert(
      fc.property(
        fc.array(tokens, { minLength: 1, maxLength: 14 }),
        fc.array(fc.tuple(fc.nat(), tokens), { maxLength: 8 }),
        (lists, changes) => {
          const index = new LiveIndex(toSets(lists));
          const now = [...lists];
          for (const [which, next] of changes) {
            const at = which % (now.length + 1);
            now[at] = next;
            index.replace(at, next);
          }
          const sets = toSets(now);
          const { length } = now;
          expect(byIndex(index, length, 'alike', threshold)).toEqual(
            byPair(joinJaccard(sets, threshold)),
          );
          expect(byIndex(index, length, 'overlapping', threshold)).toEqual(
            byPair(joinOverlap(sets, threshold)),
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});

test('a set beyond the next number is a programmer’s error', () => {
  const index = new LiveIndex(toTokenSets([['a']]));
  expect(() => index.replace(3, [1])).toThrow(RangeError);
  expect(() => index.replace(3, [1])).toThrow('no set 3');
  expect(() => index.replace(-1, [1])).toThrow(RangeError);
  expect(() => index.alike(0, 0)).toThrow(RangeError);
});

test('it grows by sets and tokens that it was not made with, and tells neighbours in order', () => {
  const index = new LiveIndex(toTokenSets([]));
  for (let set = 0; set < 100; set += 1) index.replace(set, [1000, 1001, 2000 + (set % 3)]);
  const alike = Array.from({ length: 100 }, (_, set) => set).filter((set) => set && set % 3 === 0);
  expect(index.alike(0, 1).map(({ set }) => set)).toEqual(alike);
  expect(index.overlapping(0, 1).map(({ set, shared }) => [set, shared])).toEqual(
    alike.map((set) => [set, 3]),
  );
  index.replace(0, []);
  expect(index.alike(0, 1)).toEqual([]);
  expect(index.alike(3, 1).map(({ set }) => set)).toEqual(alike.filter((set) => set !== 3));
  expect(index.alike(500, 1)).toEqual([]);
});
