import { describe, expect, test } from 'vitest';
import duplicate from '../../../lib/checks/duplicate';
import severalPerUnit from '../../../lib/checks/several-per-unit';
import { renamedUnits } from '../../../lib/checks/units/renamed-units';
import type { Group } from '../../../lib/model/group';
import { readUnit } from '../../../lib/text/group-name/group-name';
import { readGroupNames } from '../../../lib/text/group-name/read-groups';
import { unitText } from '../../../lib/text/group-name/unit';
import { contextOf, daysAgo, groupOf, numbered } from '../../support/group';

const team = numbered('m', 20);
const mostly = [...team.slice(0, 17), ...numbered('n', 3)];
const today = (groups: readonly Group[], unit: string): string =>
  unitText(renamedUnits(groups, readGroupNames(groups)).today(readUnit(unit)));

describe('an earlier name that the record states', () => {
  test.each<[string, Partial<Group>, string]>([
    ['石桥街道大群', { unit: '文津街道(原石桥街道)' }, '石桥街道'],
    ['文津街道工作群', { purpose: '日常工作(原石桥街道)' }, '石桥街道'],
    ['文津街道工作群', { previousNames: ['石桥街道工作群(2)'] }, '石桥街道'],
  ])('%s, %j', (name, facts, earlier) => {
    expect(today([groupOf(name, facts)], earlier)).toBe('文津街道');
  });

  test.each<[string, Partial<Group>]>([
    ['文津街道工作群', { purpose: '草原监测站联络' }],
    ['文津街道工作群', { purpose: '原因核查' }],
    ['文津街道工作群', { previousNames: ['2024龙舟赛保障群'] }],
    ['文津街道志愿者群', { previousNames: ['石桥街道工作群'] }],
  ])('is none in %s, %j', (name, facts) => {
    const groups = [groupOf(name, facts)];
    const renamed = renamedUnits(groups, readGroupNames(groups));
    const unit = readUnit('石桥街道');
    expect(renamed.today(unit)).toBe(unit);
  });
});

describe('two units with the same people', () => {
  const pair = (a: string, b: string, membersB = mostly) => [
    groupOf(a, { id: 'a', memberKeys: team, lastActivityAt: daysAgo(700) }),
    groupOf(b, { id: 'b', memberKeys: membersB }),
  ];

  test('are one unit that was renamed, which is said and counts less than a record', () => {
    const groups = pair('综治办工作群', '平安建设办公室');
    expect(today(groups, '综治办')).toBe('平安建设办');
    const [finding] = duplicate.evaluate(contextOf(groups));
    expect(finding?.evidence.map(({ key }) => key)).toContain('unit-renamed-members');
    expect(finding?.scored?.factors).toContainEqual({
      factor: 'renamed',
      weight: -2,
      value: 'members',
    });
    expect(severalPerUnit.evaluate(contextOf(groups))).toMatchObject([{ groupIds: ['a', 'b'] }]);
  });

  test.each([
    ['第一中队', '第二中队', 'numbers tell them apart'],
    ['党政办工作群', '总值班室', 'a duty room is staffed by others'],
    ['综治办工作群', '综治办党支部', 'a party branch is no unit of the staff'],
  ])('%s and %s stay two: %s', (a, b) => {
    expect(duplicate.evaluate(contextOf(pair(a, b)))).toEqual([]);
  });

  test('a third of the people is no sign', () => {
    const few = [...team.slice(0, 10), ...numbered('n', 10)];
    expect(duplicate.evaluate(contextOf(pair('综治办工作群', '平安建设办公室', few)))).toEqual([]);
  });
});

test('a chain of names ends at the last, and a circle ends at all', () => {
  const was = (name: string, earlier: string) =>
    groupOf(`${name}工作群`, { id: name, previousNames: [`${earlier}工作群`] });
  expect(today([was('乙所', '甲所'), was('丙丁所', '戊己所')], '戊己所')).toBe('丙丁所');
  const circle = [was('丙丁所', '戊己所'), was('戊己所', '丙丁所')];
  expect(['丙丁所', '戊己所']).toContain(today(circle, '戊己所'));
});

test('a unit mistyped, or of a kind that no reading knows, is the one it is filed under', () => {
  const groups = [
    groupOf('客运总站工作群', { unit: '县汽车客运总站', memberKeys: team }),
    groupOf('汽车客运总占通知群', { unit: '县汽车客运总站', memberKeys: mostly }),
    groupOf('公路段职工群', { unit: '县公路管理段', memberKeys: numbered('p', 9) }),
    groupOf('公路段通知群', { unit: '县公路管理段', memberKeys: numbered('p', 8) }),
  ];
  expect(severalPerUnit.evaluate(contextOf(groups)).map(({ groupIds }) => groupIds.length)).toEqual(
    [2, 2],
  );
});
