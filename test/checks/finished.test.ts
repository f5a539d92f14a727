import { describe, expect, test } from 'vitest';
import finished from '../../lib/checks/finished';
import type { Group } from '../../lib/model/group';
import { contextOf, daysAgo, groupOf, unseenGroup } from '../support/group';

const keysOf = (name: string, facts: Partial<Group> = {}): readonly string[] =>
  finished.evaluate(contextOf([groupOf(name, facts)]))[0]?.evidence.map(({ key }) => key) ?? [];

describe('the planned end', () => {
  test.each([
    ['2026-11-06', []],
    ['2026-11-05', ['planned-end-passed', 'still-active']],
  ])('%s, 14 days of grace', (plannedEnd, keys) => {
    expect(keysOf('审计整改群', { plannedEnd })).toEqual(keys);
  });

  test('a later planned end outweighs a past year in the name', () => {
    const facts = { plannedEnd: '2027-06-30', lastActivityAt: daysAgo(60) };
    expect(keysOf('2025审计整改群', facts)).toEqual([]);
  });

  test('is enough when no activity was ever seen', () => {
    const group = unseenGroup('审计整改群', { plannedEnd: '2025-12-31' });
    expect(finished.evaluate(contextOf([group]))).toHaveLength(1);
  });
});

describe('a past year in the name', () => {
  test.each([
    ['2025年会筹备组', 60, true],
    ['2025年会筹备组', 10, false],
    ['2026年会筹备组', 60, false],
    ['2025-2026学年资助群', 60, false],
    ['2023级1班家长群', 60, false],
  ])('%s, silent for %i days: %s', (name, days, expected) => {
    expect(keysOf(name, { lastActivityAt: daysAgo(days) }).includes('past-year')).toBe(expected);
  });
});

describe('an occasion of this year in the name', () => {
  test.each([
    ['2026春节森林防火值守群', 60, true],
    ['2026年国庆值班群', 60, true],
    ['2026年春季开学检查第二组', 250, true],
    ['2026春节森林防火值守群', 10, false],
    ['春节值守群', 60, false],
    ['2026年度预算编制群', 60, false],
    ['2026-2027学年寒假值班群', 60, false],
  ])('%s, silent for %i days: %s', (name, days, expected) => {
    expect(keysOf(name, { lastActivityAt: daysAgo(days) }).includes('past-occasion')).toBe(
      expected,
    );
  });
});

test('groups of the ended COVID campaign are finished, emergency or not', () => {
  expect(keysOf('疫情防控应急群', { lastActivityAt: daysAgo(120) })).toContain('one-off-word');
});

test('words of a project need the silence of an inactive group', () => {
  expect(keysOf('机关搬迁临时群', { lastActivityAt: daysAgo(120) })).toContain('one-off-word');
  expect(keysOf('机关搬迁临时群', { lastActivityAt: daysAgo(60) })).toEqual([]);
});

test('a quiet first phase is succeeded by a live second one, a class never by the next class', () => {
  const quiet = { createdOn: '2025-01-01', lastActivityAt: daysAgo(50) };
  const live = { createdOn: '2026-05-01' };
  const found = (a: string, b: string) =>
    finished.evaluate(contextOf([groupOf(a, quiet), groupOf(b, live)])).map((f) => f.groupIds[0]);
  expect(found('污水管网一期群', '污水管网二期群')).toEqual(['污水管网一期群']);
  expect(found('阅读推广1班群', '阅读推广2班群')).toEqual([]);
});

describe('never observed', () => {
  const unseen = (...groups: readonly Group[]) =>
    finished.evaluate(contextOf(groups)).map(({ groupIds, evidence }) => ({
      ids: groupIds,
      keys: evidence.map(({ key }) => key),
    }));

  test('no name makes a group finished that nobody looked at: that is too little to judge by', () => {
    expect(unseen(unseenGroup('2023年创文群'))).toEqual([]);
    expect(unseen(unseenGroup('2023年机关搬迁群'))).toEqual([]);
  });

  test('only the end that a person wrote down does', () => {
    const [found] = unseen(unseenGroup('机关搬迁群', { plannedEnd: '2025-01-01' }));
    expect(found?.keys).toEqual(['planned-end-passed']);
  });

  test('watched for too short it stays undecided', () => {
    const group = unseenGroup('2023年机关搬迁群', { observedSince: daysAgo(10) });
    expect(unseen(group)).toEqual([]);
  });
});

test('a unit’s own name is no work with an end', () => {
  const silent = { lastActivityAt: daysAgo(120) };
  expect(keysOf('信息工程学院教职工群', silent)).toEqual([]);
});

test('a group kept for a written reason is left alone', () => {
  const plannedEnd = '2025-01-01';
  expect(keysOf('审计整改群', { plannedEnd, state: 'kept', keepReason: '巡视回头看' })).toEqual([]);
  expect(keysOf('审计整改群', { plannedEnd, state: 'kept' })).not.toEqual([]);
});
