import { describe, expect, it } from 'vitest';
import { runChecks } from '../../lib/checks/run';
import { matchList } from '../../lib/intake/match-reported';
import { planIntake } from '../../lib/intake/plan-intake';
import type { Group } from '../../lib/model/group';
import type { ReportedEntry } from '../../lib/model/reported';
import { contextOf, groupOf, unseenGroup } from '../support/group';

const entry = (name: string, more: Partial<ReportedEntry> = {}): ReportedEntry => ({
  name,
  clientId: 'wechat-web',
  ...more,
});
const plan = (entries: readonly ReportedEntry[], groups: readonly Group[] = []) => {
  let ids = 0;
  return planIntake(entries, groups, matchList, () => `new${(ids += 1)}`, 'Asia/Shanghai');
};

it('a new group is reported work, with what the list says by hand', () => {
  const { added } = plan([
    entry('园林养护群', {
      unit: '城管局',
      owner: '养护所',
      lastActiveOn: '2026-11-09',
      memberCount: 52,
    }),
  ]);
  expect(added).toEqual([
    expect.objectContaining({
      id: 'new1',
      kind: 'work',
      reported: true,
      unit: '城管局',
      memberCount: 52,
      byHand: ['kind', 'owner', 'unit'],
      lastActivitySource: 'hand',
      lastActivityAt: Date.parse('2026-11-09T12:00:00+08:00'),
    }),
  ]);
  expect(added[0]).not.toHaveProperty('observedSince');
  expect(added[0]).not.toHaveProperty('lastActiveOn');
});

it('is never called inactive without a date; with an old one it may be', () => {
  const { added } = plan([
    entry('环卫慰问群'),
    entry('园林养护群', { lastActiveOn: '2025-01-09' }),
  ]);
  const inactive = runChecks(contextOf(added)).filter(({ check }) => check === 'inactive');
  expect(inactive.flatMap(({ groupIds }) => groupIds)).toEqual(['new2']);
});

describe('a known group', () => {
  it('is counted once, learns what was unknown and keeps what is by hand', () => {
    const known = groupOf('城管 大群', { id: 'g', owner: '局办', byHand: ['owner'], notes: '旧' });
    const result = plan(
      [entry('城管大群', { unit: '城管局', owner: '别人', notes: '新' })],
      [known],
    );
    expect(result.added).toEqual([]);
    expect(result.changed).toEqual([{ groupId: 'g', change: { unit: '城管局' } }]);
    expect(result.conflicts).toEqual([
      { groupId: 'g', field: 'owner', stored: '局办', listed: '别人' },
      { groupId: 'g', field: 'notes', stored: '旧', listed: '新' },
    ]);
  });

  it('of unknown kind is work by the list’s word; by a former name alone the person decides', () => {
    const known = groupOf('现名群', {
      id: 'g',
      kind: 'unknown',
      kindSource: 'guess',
      previousNames: ['曾用名群'],
    });
    expect(plan([entry('现名群')], [known]).changed).toEqual([
      { groupId: 'g', change: { kind: 'work' } },
    ]);
    const doubtful = plan([entry('曾用名群')], [known]);
    expect(doubtful.changed).toEqual([]);
    expect(doubtful.unsure).toHaveLength(1);
  });

  it('keeps the later activity, and the size that was seen', () => {
    const seen = groupOf('甲群', { id: 'a', memberCount: 30 });
    const hand = unseenGroup('乙群', { id: 'b', reported: true, memberCount: 30 });
    const entries = ['甲群', '乙群'].map((name) =>
      entry(name, { memberCount: 40, lastActiveOn: '2026-11-01' }),
    );
    const result = plan(entries, [seen, hand]);
    expect(result.sizes).toEqual([{ groupId: 'b', memberCount: 40 }]);
    expect(result.activity.map(({ groupId }) => groupId)).toEqual(['b']);
  });

  it('on another platform is another group', () => {
    expect(plan([entry('甲群', { clientId: 'dingtalk' })], [groupOf('甲群')]).added).toHaveLength(
      1,
    );
  });
});

it('one of two namesakes is not guessed, and two rows never become one group', () => {
  const two = plan([entry('群甲')], [groupOf('群甲', { id: '1' }), groupOf('群甲', { id: '2' })]);
  expect(two.unsure).toEqual(['new1']);
  const twice = plan(
    [entry('群甲', { unit: '一' }), entry('群甲', { unit: '二' })],
    [groupOf('群甲')],
  );
  expect(twice.added).toHaveLength(1);
  expect(twice.unsure).toEqual(['new1']);
});

it('the same list again changes nothing', () => {
  const list = [
    entry('甲群', { unit: '局', memberCount: 3, notes: '注', lastActiveOn: '2026-01-01' }),
    entry('乙群'),
  ];
  const { added } = plan(list);
  const again = plan(list, added);
  expect(again).toEqual({
    added: [],
    changed: [],
    activity: [],
    sizes: [],
    conflicts: [],
    unsure: [],
  });
});
