import { describe, expect, test } from 'vitest';
import inactive from '../../lib/checks/inactive';
import { undeterminedGroups } from '../../lib/checks/life/undetermined';
import type { Group } from '../../lib/model/group';
import { contextOf, daysAgo, groupOf, unseenGroup } from '../support/group';

const isInactive = (name: string, facts: Partial<Group>, byPurpose = {}): boolean => {
  const settings = { inactive: { days: 90, watchDays: 30, byPurpose } };
  return inactive.evaluate(contextOf([groupOf(name, facts)], settings)).length > 0;
};

test.each([
  [89, false],
  [90, true],
])('after %i days: %s', (days, expected) => {
  expect(isInactive('审批科工作群', { lastActivityAt: daysAgo(days) })).toBe(expected);
});

describe('purposes that explain the silence', () => {
  test.each([
    ['防台风应急指挥群', undefined, 800],
    ['森林防火群', undefined, 300],
    ['年度考核工作群', undefined, 320],
    ['系统联络群', '常设,每年启用一次', 500],
  ])('%s', (name, purpose, days) => {
    const facts = { lastActivityAt: daysAgo(days), ...(purpose === undefined ? {} : { purpose }) };
    expect(isInactive(name, facts)).toBe(false);
  });

  test.each([
    ['年度考核工作群', 401],
    ['非常设联络群', 100],
  ])('%s after %i days is not explained', (name, days) => {
    expect(isInactive(name, { lastActivityAt: daysAgo(days) })).toBe(true);
  });

  test('settings by purpose come first', () => {
    expect(isInactive('应急演练群', { lastActivityAt: daysAgo(70) }, { 演练: 60 })).toBe(true);
    expect(isInactive('接诉即办群', { lastActivityAt: daysAgo(150) }, { 接诉: 180 })).toBe(false);
  });
});

describe('only what was observed counts', () => {
  const unseen = unseenGroup('审批科工作群', { lastActivityAt: daysAgo(300) });
  const short = groupOf('审批科工作群', {
    observedSince: daysAgo(40),
    lastActivityAt: daysAgo(300),
  });

  test.each([
    ['nobody looked', unseen, 'never-observed'],
    ['looked for 40 days', short, 'observed-too-short'],
  ])('%s: undetermined', (_name, group: Group, key) => {
    const context = contextOf([group]);
    expect(inactive.evaluate(context)).toEqual([]);
    expect(undeterminedGroups(context)).toMatchObject([{ evidence: { key } }]);
  });

  test('looked for 120 days and nothing seen: inactive since the observation began', () => {
    const group = unseenGroup('审批科工作群', {
      observedSince: daysAgo(120),
    });
    const [finding] = inactive.evaluate(contextOf([group]));
    expect(finding?.evidence[0]).toEqual({
      key: 'nothing-seen-since',
      facts: { since: '2026-07-23', days: 120 },
    });
  });
});

test('a young group is left alone', () => {
  const facts = { createdOn: '2026-11-01', lastActivityAt: daysAgo(95) };
  expect(isInactive('审批科工作群', facts)).toBe(false);
});

test('a finished group is not reported again', () => {
  const facts = { plannedEnd: '2026-01-31', lastActivityAt: daysAgo(200) };
  expect(isInactive('审批科工作群', facts)).toBe(false);
});
