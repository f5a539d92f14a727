import { expect, test } from 'vitest';
import memberCap from '../../lib/checks/member-cap';
import { contextOf, groupOf, numbered } from '../support/group';

const keyOf = (memberCount: number, maxMembers = 500) =>
  memberCap.evaluate(contextOf([groupOf('群', { memberCount })], { size: { maxMembers } }))[0]
    ?.evidence[0];

test.each([
  [474, undefined],
  [475, 'near-cap'],
  [500, 'near-cap'],
  [501, 'over-cap'],
])('%i of 500: %s', (count, key) => {
  expect(keyOf(count)?.key).toBe(key);
});

test('the cap is the settings’', () => {
  expect(keyOf(100, 100)?.facts).toEqual({ count: 100, max: 100 });
  expect(keyOf(100, 0)).toBeUndefined();
});

test('known members count where no number is shown', () => {
  const group = groupOf('群', { memberKeys: numbered('m', 499) });
  expect(memberCap.evaluate(contextOf([group]))).toHaveLength(1);
});
