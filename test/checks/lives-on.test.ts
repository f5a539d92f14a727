import { expect, test } from 'vitest';
import { runChecks } from '../../lib/checks/run';
import type { Group } from '../../lib/model/group';
import { contextOf, daysAgo, groupOf, numbered } from '../support/group';

const dissolved = (facts: Partial<Group> = {}) =>
  groupOf('档案科工作群', {
    id: 'a',
    state: 'dissolved',
    stateAt: daysAgo(20),
    memberKeys: numbered('m', 5),
    ...facts,
  });
const checksOf = (...groups: Group[]) => runChecks(contextOf(groups)).map(({ check }) => check);

test('a dissolved group with later activity is a reminder, with both dates', () => {
  const [finding] = runChecks(contextOf([dissolved({ lastActivityAt: daysAgo(3) })]));
  expect(finding).toEqual({
    check: 'lives-on',
    groupIds: ['a'],
    evidence: [{ key: 'lives-on', facts: { date: '2026-10-31', since: '2026-11-17' } }],
  });
});

test('the goodbyes of its last day are none', () => {
  expect(checksOf(dissolved({ lastActivityAt: daysAgo(19.5) }))).toEqual([]);
  expect(checksOf(dissolved({ lastActivityAt: daysAgo(18.9) }))).toEqual(['lives-on']);
});

test('a dissolved group is in no other finding', () => {
  const other = groupOf('档案科通知群', { id: 'b', memberKeys: numbered('m', 5) });
  expect(checksOf(dissolved({ lastActivityAt: daysAgo(21) }), other)).toEqual([]);
  const open = groupOf('档案科工作群', { id: 'a', memberKeys: numbered('m', 5) });
  expect(checksOf(open, other)).toContain('duplicate');
});

test('a social group is not asked about', () => {
  expect(checksOf(dissolved({ kind: 'social', lastActivityAt: daysAgo(0) }))).toEqual([]);
});
