import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstIdentical } from '../../lib/similarity/identical-sets';
import { toTokenSets } from '../../lib/similarity/token-sets';

const firsts = (lists: readonly (readonly string[])[]) => [...firstIdentical(toTokenSets(lists))];

test('each set is told by the first that holds the same, in whatever order', () => {
  expect(
    firsts([['a', 'b'], ['c'], ['b', 'a'], ['a'], ['c'], ['a', 'b', 'c'], ['b', 'a']]),
  ).toEqual([0, 1, 0, 3, 1, 5, 0]);
  expect(firsts([[], ['a'], []])).toEqual([0, 1, 0]);
  expect(firsts([])).toEqual([]);
});

test('it is what comparing every set with every other gives', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(list, { maxLength: 12 }), (lists) => {
      const plain = lists.map((each) => [...new Set(each)].sort().join());
      expect(firsts(lists)).toEqual(plain.map((each) => plain.indexOf(each)));
    }),
  );
});

test('many unlike sets of one size are none of them alike', () => {
  const lists = Array.from({ length: 300 }, (_, at) => [`x${at}`, `y${at}`]);
  expect(firsts(lists)).toEqual(lists.map((_, at) => at));
});
