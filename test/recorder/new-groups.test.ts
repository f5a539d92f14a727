import { expect, it } from 'vitest';
import { NewGroups } from '../../lib/recorder/new-groups';

const taken = (groups: NewGroups, now: number): number =>
  Array.from({ length: 10_000 }, () => groups.take(now)).filter(Boolean).length;

it('a flood is cut: so many at once, then a few a minute', () => {
  const groups = new NewGroups();
  expect(taken(groups, 0)).toBe(500);
  expect(taken(groups, 60_000)).toBe(30);
  expect(taken(groups, 60_000)).toBe(0);
});

it('a clock that is set to and fro gives no more than time does', () => {
  const groups = new NewGroups();
  taken(groups, 1e12);
  expect(taken(groups, 1e12 - 31_536_000_000)).toBe(0);
});
