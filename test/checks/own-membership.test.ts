import { expect, test } from 'vitest';
import ownMembership from '../../lib/checks/own-membership';
import { contextOf, groupOf } from '../support/group';

const groups = (count: number, reported = false) =>
  Array.from({ length: count }, (_, i) => groupOf(`群${i}`, { id: `${reported}${i}`, reported }));

test('from 50 groups on, with the count and about no single group', () => {
  expect(ownMembership.evaluate(contextOf(groups(49)))).toEqual([]);
  expect(ownMembership.evaluate(contextOf(groups(50)))).toEqual([
    {
      check: 'own-membership',
      groupIds: [],
      evidence: [{ key: 'own-many', facts: { count: 50, limit: 50 } }],
    },
  ]);
});

test('groups that a unit reported are not this account’s', () => {
  expect(ownMembership.evaluate(contextOf([...groups(49), ...groups(100, true)]))).toEqual([]);
});
