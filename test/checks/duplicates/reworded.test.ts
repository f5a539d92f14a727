import { describe, expect, test } from 'vitest';
import duplicate from '../../../lib/checks/duplicate';
import type { Group } from '../../../lib/model/group';
import { contextOf, groupOf, numbered } from '../../support/group';

/** Three in four of all people are in both. */
const team = numbered('m', 21);
const mostly = [...team.slice(0, 18), ...numbered('n', 3)];

/** Groups of the same office with other people, so that words can be common or rare. */
const office = ['公文收发群', '档案整理群', '食堂管理群', '车辆调度群', '绩效核算群'].map(
  (name, i) => groupOf(name, { id: `o${i}`, unit: '办公室', memberKeys: numbered(`o${i}-`, 12) }),
);
const unit = '运输科';
const find = (a: string, b: string, facts: Partial<Group> = {}, others = office) =>
  duplicate.evaluate(
    contextOf([
      groupOf(a, { id: 'a', unit, memberKeys: team }),
      groupOf(b, { id: 'b', unit, memberKeys: mostly, ...facts }),
      ...others,
    ]),
  );

describe('a rare word in both and mostly the same people', () => {
  test.each([
    ['12328热线工单处理群', '12328投诉办理群'],
    ['两客一危监管群', '“两客一危”企业安全联络群'],
    ['辖区物业经理群', '物业小区负责人联络群'],
    ['乡镇交通专干群', '各乡镇交管站联络群'],
  ])('%s and %s may be one, and it says by which word', (a, b) => {
    const [finding] = find(a, b);
    expect(finding?.groupIds).toEqual(['a', 'b']);
    expect(finding?.evidence[0]?.key).toMatch(/^work-(?:by-rare-word|faint)$/);
  });

  test('a word that many groups have tells nothing', () => {
    const others = ['维修', '收费', '投诉', '评价'].map((name, i) =>
      groupOf(`两客一危${name}群`, { id: `p${i}`, memberKeys: numbered(`p${i}-`, 9) }),
    );
    expect(find('两客一危监管群', '两客一危企业安全群')).toHaveLength(1);
    expect(find('两客一危监管群', '两客一危企业安全群', {}, others)).toEqual([]);
  });

  test.each([
    ['物资采购群', '物资盘点排班群', 'one has a rota'],
    ['退伍军人优待证群', '残疾人优待证群', 'the word only says which kind'],
    ['信访件群', '门禁卡群', 'no word at all'],
  ])('%s and %s stay two: %s', (a, b) => {
    expect(find(a, b)).toEqual([]);
  });

  test('other units and purposes that have nothing in common speak against it', () => {
    expect(find('两客一危监管群', '两客一危企业安全群')).toHaveLength(1);
    expect(find('两客一危监管群', '两客一危企业安全群', { unit: '财务科' })).toEqual([]);
  });

  test('so does a crowd: these people sit together in many groups', () => {
    const crowd = ['秸秆', '河长', '创卫', '普法'].map((name, i) =>
      groupOf(`${name}群`, { id: `c${i}`, unit: `科${i}`, memberKeys: team }),
    );
    expect(find('两客一危监管群', '两客一危企业安全群', {}, crowd)).toEqual([]);
  });
});

describe('names that only say who is in the group', () => {
  test.each([
    ['社区书记主任群', '九社区两委负责人联络群'],
    ['公交公司管理人员群', '公交公司中层以上群'],
    ['网格员总群', '全科网格员工作群(新)'],
  ])('%s and %s: the people say that it is one', (a, b) => {
    expect(find(a, b)).toMatchObject([{ groupIds: ['a', 'b'] }]);
  });

  test.each([
    ['镇党委班子成员群', '驻村干部群'],
    ['机关党员群', '机关干部联络员群'],
    ['安全员群', '安全员值班群'],
  ])('%s and %s are two', (a, b) => {
    expect(find(a, b)).toEqual([]);
  });
});

describe('years', () => {
  const years = (lastOfOlder: string) =>
    duplicate.evaluate(
      contextOf([
        groupOf('2025年公路养护工程群', {
          id: 'a',
          memberKeys: team,
          lastActivityAt: Date.parse(lastOfOlder),
        }),
        groupOf('2026年公路养护工程群', { id: 'b', memberKeys: team, createdOn: '2026-02-20' }),
      ]),
    );

  test('one after the other is made anew each year', () => {
    expect(years('2026-03-01')).toMatchObject([{ band: 'high' }]);
  });

  test('side by side for long is less sure', () => {
    expect(years('2026-11-10')[0]?.band).not.toBe('high');
  });
});

test('a third group that is a duplicate of both tips the scale', () => {
  const facts = { unit: 'S216指挥部' };
  const groups = [
    groupOf('【S216】项目指挥部(新)', { id: 'a', ...facts, memberKeys: team }),
    groupOf('S216改扩建指挥部', { id: 'b', ...facts, memberKeys: mostly }),
    groupOf('省道216线改扩建工程协调群', {
      id: 'c',
      ...facts,
      memberKeys: [...mostly.slice(0, 14), ...mostly.slice(15), 'm18', 'x1'],
    }),
  ];
  const [finding] = duplicate.evaluate(contextOf([...groups, ...office]));
  expect(finding?.groupIds).toEqual(['a', 'b', 'c']);
});
