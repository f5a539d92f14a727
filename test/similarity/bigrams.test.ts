import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bigramSets } from '../../lib/similarity/bigrams';
import { joinJaccard } from '../../lib/similarity/join-jaccard';
import { forEachPair } from '../../lib/similarity/pair-list';

const setsOf = (texts: readonly string[]): readonly (readonly number[])[] => {
  const { offsets, tokens } = bigramSets(texts);
  return texts.map((_, i) => [...tokens.subarray(offsets[i], offsets[i + 1])]);
};

test('the same pair is the same number in every text', () => {
  expect(setsOf(['党办', '党办群', '办党'])).toEqual([[0], [0, 1], [2]]);
});

test('a pair that comes again counts again, and as often in each text', () => {
  expect(setsOf(['哈哈哈', '哈哈', '哈哈哈哈'])).toEqual([[0, 1], [0], [0, 1, 2]]);
});

test('a text of one character has no pairs unless its edges are marked', () => {
  expect(setsOf(['党', '', '^党$'])).toEqual([[], [], [0, 1]]);
});

test('names join by the same engine', () => {
  const names = ['园林绿化养护', '园林绿化管养', '信访接待'];
  const pairs = joinJaccard(bigramSets(names), 0.4);
  expect([pairs.count, ...pairs.triples.slice(0, 2)]).toEqual([1, 0, 1]);
});

/** Bags of pairs compared one with one. */
function alike(a: string, b: string, threshold: number): boolean {
  const pairsOf = (text: string): string[] =>
    Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
  const rest = pairsOf(b);
  const shared = pairsOf(a).filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  const union = pairsOf(a).length + pairsOf(b).length - shared;
  return shared > 0 && shared >= threshold * union;
}

test('finds what comparing all texts finds, repeats counted', () => {
  const text = fc.string({ unit: fc.constantFrom('群', '组', '局', '😀'), maxLength: 9 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 15 }), (texts) => {
      const found: string[] = [];
      forEachPair(joinJaccard(bigramSets(texts), 0.5), (a, b) => found.push(`${a} ${b}`));
      const expected = texts.flatMap((a, i) =>
        texts.flatMap((b, j) => (i < j && alike(a, b, 0.5) ? [`${i} ${j}`] : [])),
      );
      expect(found.sort()).toEqual(expected.sort());
    }),
  );
});
