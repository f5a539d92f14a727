import { expect, it } from 'vitest';
import { goesWith, hasNobodyLeft } from '../../lib/db/belonging';

const work = new Set(['a', 'b']);
const stored = new Set(['a', 'b', 'unknown']);

it.each([
  [[], true],
  [['a'], true],
  [['a', 'b'], true],
  [['unknown'], false],
  [['a', 'unknown'], false],
  [['a', 'joined to another'], true],
  [['joined to another'], false],
])('a row of %j goes into a backup: %s', (ids, expected) => {
  expect(goesWith(ids, work, stored)).toBe(expected);
});

it('a row goes when the last of its groups went', () => {
  const isGone = (id: string) => id !== 'a';
  expect(hasNobodyLeft(['a', 'b'], isGone)).toBe(false);
  expect(hasNobodyLeft(['b', 'c'], isGone)).toBe(true);
  expect(hasNobodyLeft([], isGone)).toBe(false);
});
