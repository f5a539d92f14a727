import { expect, test } from 'vitest';
import severalPerUnit from '../../lib/checks/several-per-unit';
import type { Group } from '../../lib/model/group';
import type { UnitSettings } from '../../lib/model/settings';
import { unitStanding } from '../../lib/checks/units/counted-groups';
import { groupsByUnit } from '../../lib/checks/units/unit-groups';
import { readGroupNames } from '../../lib/text/group-name/read-groups';
import { contextOf, groupOf } from '../support/group';

const find = (groups: readonly Group[], units: readonly UnitSettings[] = []) => {
  const context = contextOf(groups);
  return severalPerUnit.evaluate({ ...context, settings: { ...context.settings, units } });
};

test('a unit with two general groups, on whatever client and however written', () => {
  const [finding] = find([
    groupOf('水务局工作群'),
    groupOf('水務局通知群', { clientId: 'wecom' }),
    groupOf('河湖科工作群'),
  ]);
  expect(finding?.groupIds).toEqual(['水务局工作群', '水務局通知群']);
  expect(finding?.evidence[0]).toEqual({
    key: 'unit-groups',
    facts: { unit: '水务局', count: 2, max: 1 },
  });
});

test('party, leadership, project and duty groups are listed apart and do not count', () => {
  const unit = '水务局';
  const names = ['水务局工作群', '水务局党支部', '局领导班子', '引水工程项目群', '防汛值班群'];
  expect(find(names.map((name) => groupOf(name, { unit })))).toEqual([]);
  const [finding] = find([...names, '水务局大群'].map((name) => groupOf(name, { unit })));
  expect(finding?.groupIds).toEqual(['水务局工作群', '水务局大群']);
  expect(finding?.evidence.slice(1).map(({ key }) => key)).toEqual([
    'apart-leadership',
    'apart-project',
    'apart-duty',
  ]);
});

test('sections of the same name in different schools are different units', () => {
  expect(find([groupOf('一中教务处工作群'), groupOf('三中教务处工作群')])).toEqual([]);
});

test('settings name the unit, its aliases, patterns and its limit', () => {
  const unit = { name: '区水务局', aliases: ['水务'], groups: ['*引水*'], maxGroups: 2 };
  const groups = [
    groupOf('工作群', { unit: '水务' }),
    groupOf('通知群', { unit: '区水务局' }),
    groupOf('引水中心大群'),
  ];
  expect(find(groups, [{ ...unit, maxGroups: 3 }])).toEqual([]);
  expect(find(groups, [unit])).toMatchObject([
    { groupIds: groups.map(({ id }) => id), evidence: [{ facts: { unit: '区水务局', max: 2 } }] },
  ]);
});

test('a unit is named as its groups spell it', () => {
  const [finding] = find([groupOf('香洲区XX街道办工作群'), groupOf('香洲区XX街道工作群')]);
  expect(finding?.evidence[0]?.facts.unit).toMatch(/^香洲区XX街道/);
});

test('a group kept for a written reason asks for no decision, and is named with its reason', () => {
  const kept = groupOf('水务局通知群', { state: 'kept', keepReason: '外协单位用' });
  expect(find([kept])).toEqual([]);
  const [finding] = find([kept, groupOf('水务局工作群')]);
  expect(finding?.evidence).toContainEqual({
    key: 'unit-kept',
    facts: { name: '水务局通知群', reason: '外协单位用' },
    against: true,
  });
  expect(find([kept, groupOf('水务局大群', { state: 'kept', keepReason: '同上' })])).toEqual([]);
});

test('the parts of one long list count as one group', () => {
  const part = (name: string, from: number) =>
    groupOf(name, { memberKeys: Array.from({ length: 8 }, (_, i) => `m${from + i}`) });
  expect(find([part('水务局全体(1)群', 0), part('水务局全体(2)群', 8)])).toEqual([]);
  expect(find([part('水务局全体(1)群', 0), part('水务局全体(2)群', 1)])).toHaveLength(1);
});

test('a unit is compliant when it has no more than it may, or kept the others for a reason', () => {
  const unit = (groups: readonly Group[]) =>
    groupsByUnit(groups, readGroupNames(groups), []).map(unitStanding);
  const two = [groupOf('水务局工作群'), groupOf('水务局通知群')];
  expect(unit(two).map(({ compliant }) => compliant)).toEqual([false]);
  expect(unit(two.slice(1)).map(({ compliant }) => compliant)).toEqual([true]);
});
