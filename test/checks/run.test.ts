import { expect, test } from 'vitest';
import { runChecks } from '../../lib/checks/run';
import { contextOf, groupOf, numbered } from '../support/group';

test('only groups of kind work are judged', () => {
  const memberKeys = numbered('m', 5);
  const two = (kind: 'work' | 'social' | 'unknown') =>
    runChecks(
      contextOf(
        ['档案科工作群', '档案科通知群'].map((name) => groupOf(name, { kind, memberKeys })),
      ),
    ).map(({ check }) => check);
  expect(two('work')).toEqual(['duplicate', 'several-per-unit']);
  expect(two('social')).toEqual([]);
  expect(two('unknown')).toEqual([]);
});
