import { describe, expect, test } from 'vitest';
import duplicate from '../../lib/checks/duplicate';
import type { Group } from '../../lib/model/group';
import { contextOf, daysAgo, groupOf, numbered } from '../support/group';

const team = numbered('m', 10);
const find = (groups: readonly Group[], checks = {}) =>
  duplicate.evaluate(contextOf(groups, checks));
const pair = (a: string, b: string, membersA = team, membersB = team) =>
  find([
    groupOf(a, { id: 'a', memberKeys: membersA }),
    groupOf(b, { id: 'b', memberKeys: membersB }),
  ]);

describe('same work and the same people', () => {
  test.each([
    ['水务局工作群', '水務局工作羣'],
    ['档案科工作群', '📁档案科 通知 群'],
    ['防洪排涝群', '防洪排涝群(1)'],
    ['五中工作群', '第五中学教职工大群'],
    ['2025年创卫工作群', '创建国家卫生城市专班'],
    ['滨河路改造项目部', '滨河路提升改造工程协调群'],
    ['12333热线办理群', '12333热线督办群'],
  ])('%s and %s are highly suspect', (a, b) => {
    expect(pair(a, b)).toMatchObject([{ groupIds: ['a', 'b'], band: 'high' }]);
  });
});

describe('the same people are not enough', () => {
  test.each([
    ['七年级1班群', '七年级2班群'],
    ['第一支部', '第二支部'],
    ['2023级学生群', '2024级学生群'],
    ['污水厂一期项目群', '污水厂二期项目群'],
    ['网格1群', '网格11群'],
    ['滨河路改造群', '滨江路改造群'],
    ['局领导班子', '局党组'],
    ['水务局工作群', '水务局领导班子'],
    ['车辆管理群', '车辆维修群'],
    ['公园建设群', '公园养护群'],
    ['防汛值班群', '防汛应急指挥群'],
    ['信访接待群', '河道保洁群'],
  ])('%s and %s', (a, b) => {
    expect(pair(a, b)).toEqual([]);
  });
});

test('the same work with other people is no duplicate', () => {
  expect(pair('档案整理群', '档案整理工作群', team, numbered('other', 10))).toEqual([]);
});

test('the threshold is met exactly', () => {
  const shares = (count: number) => [...team.slice(0, count), ...numbered('other', 10 - count)];
  expect(pair('档案整理群', '档案整理工作群', team, shares(6))).toHaveLength(1);
  expect(pair('档案整理群', '档案整理工作群', team, shares(5))).toEqual([]);
});

test('numbered copies are one when their members agree, a split list when they differ', () => {
  expect(pair('环卫工人通知(1)群', '环卫工人通知(2)群')).toHaveLength(1);
  const split = numbered('other', 10);
  expect(pair('环卫工人通知(1)群', '环卫工人通知(2)群', team, split)).toEqual([]);
});

describe('members not known', () => {
  const unknown = (a: Partial<Group>, b: Partial<Group>) =>
    find([groupOf('审批科工作群', { id: 'a', ...a }), groupOf('审批科通知群', { id: 'b', ...b })]);

  test('the name alone is only possible, and says why', () => {
    const [finding] = unknown({ memberCount: 20 }, { memberCount: 21 });
    expect(finding?.band).toBe('possible');
    expect(finding?.evidence).toContainEqual(
      expect.objectContaining({ key: 'members-unknown', against: true }),
    );
  });

  test('few known of many is only possible, with the numbers', () => {
    const known = { memberKeys: team, memberCount: 200 };
    const [finding] = unknown(known, known);
    expect(finding?.band).toBe('possible');
    expect(finding?.evidence).toContainEqual(
      expect.objectContaining({
        key: 'members-partly-known',
        facts: { knownA: 10, countA: 200, knownB: 10, countB: 200 },
      }),
    );
  });
});

test('an earlier name that was the same work makes it possible', () => {
  const renamed = groupOf('龙舟赛保障群', {
    id: 'a',
    memberKeys: team,
    previousNames: ['审计整改群'],
  });
  const [finding] = find([renamed, groupOf('审计整改工作群', { id: 'b', memberKeys: team })]);
  expect(finding?.band).toBe('possible');
  expect(finding?.evidence[0]?.key).toBe('work-by-previous-name');
});

describe('which to keep', () => {
  const two = (a: Partial<Group>, b: Partial<Group>, checks = {}) =>
    find(
      [
        groupOf('档案科工作群', { id: 'a', memberKeys: team, ...a }),
        groupOf('档案科通知群', { id: 'b', memberKeys: team, ...b }),
      ],
      checks,
    )[0];

  test('the active one, and it says so', () => {
    const finding = two({ lastActivityAt: daysAgo(200) }, {});
    expect(finding?.keep).toBe('b');
    expect(finding?.evidence).toContainEqual({ key: 'keep-active', facts: { date: '2026-11-20' } });
  });

  test('the one with more of the people', () => {
    expect(two({ memberKeys: team.slice(0, 6) }, {})?.keep).toBe('b');
  });

  test.each([
    ['環衛科工作羣', '环卫科工作群'],
    ['🌳园林科工作群🌳', '园林科工作群'],
    ['环卫科 工作 群', '环卫科工作群'],
    ['防汛值班群(1)', '防汛值班群'],
    ['垃圾分类２．０推进群', '垃圾分类2.0推进群'],
  ])('of %s and %s, else alike, the plain one, whatever their ids', (odd, plain) => {
    const named = (id: string, name: string) => groupOf(name, { id, memberKeys: team });
    expect(find([named('a', odd), named('b', plain)])[0]?.keep).toBe('b');
    expect(find([named('b', plain), named('c', odd)])[0]?.keep).toBe('b');
  });

  test('the one on the preferred client', () => {
    const checks = { duplicate: { minOverlap: 0.6, preferredClient: 'wecom' } };
    expect(two({}, { clientId: 'wecom', lastActivityAt: daysAgo(5) }, checks)?.keep).toBe('b');
  });
});

test('5,000 groups of 41 members take well under three seconds on a busy machine', () => {
  const groups = Array.from({ length: 5000 }, (_, i) =>
    groupOf(`第${i}网格事项${i % 97}群`, {
      id: `g${i}`,
      memberKeys: Array.from({ length: 41 }, (_, k) => `p${(i * 17 + k * k * 31) % 15_000}`),
    }),
  );
  const timed = (): number => {
    const start = performance.now();
    find([...groups]);
    return performance.now() - start;
  };
  // The best of a few: other work on the machine is not this check's.
  expect(Math.min(timed(), timed(), timed())).toBeLessThan(3000);
}, 30_000);
