import { describe, expect, test } from 'vitest';
import duplicate from '../../../lib/checks/duplicate';
import type { Group } from '../../../lib/model/group';
import { contextOf, daysAgo, groupOf, numbered } from '../../support/group';

/** Seven in ten of all people are in both. */
const team = numbered('m', 20);
const mostly = [...team.slice(0, 17), ...numbered('n', 3)];
const office = ['公文收发群', '档案整理群', '食堂管理群', '车辆调度群', '绩效核算群'].map(
  (name, i) => groupOf(name, { id: `o${i}`, unit: '办公室', memberKeys: numbered(`o${i}-`, 12) }),
);
const unit = '登记注册科';
const find = (a: string, b: string, facts: Partial<Group> = {}, own: Partial<Group> = {}) =>
  duplicate.evaluate(
    contextOf([
      groupOf(a, { id: 'a', unit, memberKeys: team, ...own }),
      groupOf(b, { id: 'b', unit, memberKeys: mostly, ...facts }),
      ...office,
    ]),
  );

describe('one name shortens the other', () => {
  test('by a character of each part, the words for people among them', () => {
    const [finding] = find('个体工商户转型升级企业推进群', '个转企工作专班');
    expect(finding).toMatchObject({ groupIds: ['a', 'b'], band: 'possible' });
    expect(finding?.evidence[0]?.key).toBe('work-by-abbreviation');
    expect(finding?.scored?.factors).toContainEqual({
      factor: 'abbreviation',
      weight: 5,
      value: '',
    });
  });

  test.each([
    ['控辍保学专班', '防辍学劝返联络群', 'of a word of two and two'],
    ['中小学责任督学挂牌工作群', '责任督学群', 'all of the shorter name, in two words'],
    ['农村义务教育学生营养改善计划群', '营养餐工作群', 'pupils in the name are no body of pupils'],
    ['义务教育阶段学校招生入学专班', '义教招生工作群', 'schools of a kind are no unit'],
    ['全县中小学校长群', '中小学校长工作群', 'a head of a school is no school'],
  ])('%s and %s: %s', (a, b) => {
    expect(find(a, b)).toMatchObject([{ groupIds: ['a', 'b'] }]);
  });

  test.each([
    ['个体工商户转型升级企业推进群', '个转企值班群', 'one has a rota'],
    ['电梯应急处置群', '电充群', 'the characters do not come in order'],
    ['控辍保学专班', '控烟劝导联络群', 'one character alone'],
  ])('%s and %s stay two: %s', (a, b) => {
    expect(find(a, b)).toEqual([]);
  });
});

describe('a bureau by its place and body', () => {
  const bureau = { unit: '区市场监管局' };
  const filed = (name: string, facts: Partial<Group> = bureau) =>
    find(name, '云湖区市场监管局工作群', bureau, facts);

  test('云湖市监, filed under the bureau of a district that the list leaves out', () => {
    expect(filed('云湖市监')).toMatchObject([{ band: 'high' }]);
  });

  test('not of another district, and not what it does', () => {
    expect(filed('云湖市监', { unit: '香山区市场监管局' })).toEqual([]);
    expect(filed('云湖食安')).toEqual([]);
  });
});

test('one owner makes up for two units', () => {
  const facts = { unit: '财务科', owner: '甲' };
  expect(find('两客一危监管群', '两客一危企业安全群', { unit: '财务科' })).toEqual([]);
  const [finding] = find('两客一危监管群', '两客一危企业安全群', facts, { owner: '甲' });
  expect(finding?.scored?.factors).toContainEqual({
    factor: 'unit',
    weight: 1,
    value: 'one-owner',
  });
});

test('a purpose that only says when speaks against nothing', () => {
  const when = { purpose: '每年4—7月使用,常设' };
  const [finding] = find('两客一危监管群', '两客一危企业安全群', when);
  expect(finding?.scored?.factors.map(({ factor }) => factor)).not.toContain('purposes');
});

describe('this year is carried out while the next is prepared', () => {
  const years = (older: string, newer: string, lastOfOlder: number) =>
    find(
      newer,
      older,
      { memberKeys: team, lastActivityAt: daysAgo(lastOfOlder) },
      { createdOn: '2026-10-20' },
    );

  test.each([
    ['2026年食品抽检任务群', '2027年食品抽检计划编制群'],
    ['2026年国培项目实施群', '2027年国培项目申报群'],
  ])('%s and %s are two', (older, newer) => {
    expect(years(older, newer, 1)).toEqual([]);
  });

  test('the older handed over at once', () => {
    expect(years('2026年食品抽检任务群', '2027年食品抽检计划编制群', 30)).toHaveLength(1);
    expect(years('2026年食品抽检群', '2027年食品抽检群', 1)).toMatchObject([{ band: 'high' }]);
  });
});
