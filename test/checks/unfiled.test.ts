import { expect, test } from 'vitest';
import unfiled from '../../lib/checks/unfiled';
import { contextOf, groupOf } from '../support/group';

test('a group without number in a unit that files its groups', () => {
  const groups = [
    groupOf('档案科工作群', { id: 'a', unit: '档案科', filingNumber: '2026-01' }),
    groupOf('查档群', { id: 'b', unit: '档案科' }),
    groupOf('环卫科工作群', { id: 'c', unit: '环卫科' }),
  ];
  expect(unfiled.evaluate(contextOf(groups))).toEqual([
    {
      check: 'unfiled',
      groupIds: ['b'],
      evidence: [{ key: 'unfiled', facts: { unit: '档案科', filed: 1, count: 2 } }],
    },
  ]);
});

test('silent where nobody files', () => {
  const groups = [groupOf('档案科工作群', { filingNumber: ' ' }), groupOf('档案科通知群')];
  expect(unfiled.evaluate(contextOf(groups))).toEqual([]);
});
