import { describe, expect, test } from 'vitest';
import duplicate from '../../../lib/checks/duplicate';
import severalPerUnit from '../../../lib/checks/several-per-unit';
import type { Group } from '../../../lib/model/group';
import { readUnit } from '../../../lib/text/group-name/group-name';
import { contextOf, daysAgo, groupOf, numbered } from '../../support/group';

const staff = numbered('m', 5);
const older = (name: string, facts: Partial<Group>) =>
  groupOf(name, {
    id: 'a',
    memberKeys: [...staff.slice(0, 4), 'gone'],
    lastActivityAt: daysAgo(700),
    ...facts,
  });
const newer = (name: string, facts: Partial<Group> = {}) =>
  groupOf(name, { id: 'b', memberKeys: staff, ...facts });

describe('a small office that fell silent when its people became another', () => {
  test.each([
    ['教体局安全办', '校园安全管理股', '校园安全管理股工作群', 'it is filed under the other'],
    [
      '石桥工商所',
      '原石桥工商所',
      '石桥市场监管所工作群',
      'it is filed as gone, same kind and place',
    ],
  ])('%s, filed under %s, and %s are one: %s', (name, unit, other) => {
    const groups = [older(name, { unit }), newer(other)];
    const [finding] = duplicate.evaluate(contextOf(groups));
    expect(finding?.groupIds).toEqual(['a', 'b']);
    expect(finding?.evidence.map(({ key }) => key)).toContain('unit-renamed-members');
    expect(severalPerUnit.evaluate(contextOf(groups))).toHaveLength(1);
  });

  test.each<[string, Partial<Group>, string]>([
    ['教体局安全办', { unit: '校园安全管理股', lastActivityAt: daysAgo(9) }, 'it still writes'],
    ['教体局安全办', { unit: '人事股' }, 'it is filed elsewhere'],
    ['教体局安全办', { unit: '校园安全管理股', memberKeys: staff.slice(0, 3) }, 'too few people'],
    ['城西工商所', { unit: '原城西工商所' }, 'another place'],
  ])('%s with %j stays apart: %s', (name, facts) => {
    const other = name === '城西工商所' ? '石桥市场监管所工作群' : '校园安全管理股工作群';
    expect(duplicate.evaluate(contextOf([older(name, facts), newer(other)]))).toEqual([]);
  });
});

test('原 says that a unit is no more, unless it belongs to the name', () => {
  expect(readUnit('原石桥工商所').units).toEqual([{ core: '石桥工商', type: '所' }]);
  expect(readUnit('原平市教育局').district).toBe('原平市');
  expect(readUnit('原料采购科').units).toEqual([{ core: '原料采购', type: '科' }]);
});
