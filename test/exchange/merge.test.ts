import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeInventories, type InventorySource } from '../../lib/exchange/merge-inventories';
import type { Group } from '../../lib/model/group';
import { arbitraryGroups } from '../support/arbitrary-group';
import { groupOf, numbered, unseenGroup } from '../support/group';

const own = (groups: readonly Group[], keyVersion = 'org:1') => ({
  origin: 'me',
  keyVersion,
  groups,
});
const source = (
  origin: string,
  groups: readonly Group[],
  more: Partial<InventorySource> = {},
): InventorySource => ({
  id: `file-${origin}`,
  origin,
  keyVersion: 'org:1',
  exportedAt: 1,
  groups,
  ...more,
});
const NAME = '城管局防汛值班群';
const brief = (merged: ReturnType<typeof mergeInventories>) =>
  merged.map(({ group, seenBy, unsure }) => `${group.name} ${seenBy}${unsure ? ' ?' : ''}`);

describe('one group seen by several people', () => {
  it('is one entry, counted by people, with all members under one organisation’s key', () => {
    const merged = mergeInventories(
      own([groupOf(NAME, { id: 'a', memberKeys: numbered('k', 10) })]),
      [
        source('b', [groupOf(NAME, { id: 'b', memberKeys: [...numbered('k', 8), 'n1'] })]),
        source('c', [groupOf(NAME, { id: 'c', memberCount: 12 })]),
      ],
    );
    expect(brief(merged)).toEqual([`${NAME} 3`]);
    expect(merged[0]?.group.memberKeys).toHaveLength(11);
  });

  it('keys of two machines are neither compared nor mixed', () => {
    const mine = groupOf(NAME, { id: 'a', memberKeys: numbered('k', 10), memberCount: 40 });
    const theirs = groupOf(NAME, { id: 'b', memberKeys: numbered('q', 10), memberCount: 41 });
    const [merged] = mergeInventories(own([mine], 'local:1'), [
      source('b', [theirs], { keyVersion: 'local:2' }),
    ]);
    expect([merged?.seenBy, merged?.group.memberKeys]).toEqual([2, mine.memberKeys]);
    const same = mergeInventories(own([mine], 'local:1'), [
      source('b', [theirs], { keyVersion: 'local:1' }),
    ]);
    expect(same[0]?.group.memberKeys).toEqual(mine.memberKeys);
  });

  it.each([
    ['strangers under one name', { memberKeys: numbered('q', 10) }, [`${NAME} 1`, `${NAME} 1`]],
    [
      'half known',
      { memberKeys: [...numbered('k', 3), ...numbered('q', 7)] },
      [`${NAME} 1 ?`, `${NAME} 1 ?`],
    ],
  ])('%s stay two', (_, more, expected) => {
    const mine = groupOf(NAME, { id: 'a', memberKeys: numbered('k', 10) });
    expect(
      brief(mergeInventories(own([mine]), [source('b', [groupOf(NAME, { id: 'b', ...more })])])),
    ).toEqual(expected);
  });

  it('a bare short name, sizes far apart or two namesakes prove nothing', () => {
    const two = (a: Group[], b: Group[]) => brief(mergeInventories(own(a), [source('b', b)]));
    expect(two([groupOf('工作群', { id: 'a' })], [groupOf('工作群', { id: 'b' })])).toEqual([
      '工作群 1 ?',
      '工作群 1 ?',
    ]);
    expect(
      two(
        [groupOf(NAME, { id: 'a', memberCount: 12 })],
        [groupOf(NAME, { id: 'b', memberCount: 300 })],
      ),
    ).toEqual([`${NAME} 1 ?`, `${NAME} 1 ?`]);
    expect(
      two([groupOf(NAME, { id: 'a' }), groupOf(NAME, { id: 'a2' })], [groupOf(NAME, { id: 'b' })]),
    ).toHaveLength(3);
  });

  it('a list’s word is not a person who sees', () => {
    const merged = mergeInventories(own([unseenGroup(NAME, { id: 'a', reported: true })]), [
      source('b', [groupOf(NAME, { id: 'b', memberCount: 9 })]),
    ]);
    expect(brief(merged)).toEqual([`${NAME} 1`]);
    expect(merged[0]?.group).not.toHaveProperty('reported');
  });
});

describe('what people wrote', () => {
  const mine = groupOf(NAME, {
    id: 'a',
    unit: '城管局',
    byHand: ['unit'],
    notes: '甲',
    lastActivityAt: 5,
    observedSince: 3,
  });
  const theirs = groupOf(NAME, {
    id: 'b',
    unit: '应急局',
    byHand: ['unit', 'owner'],
    owner: '值班室',
    notes: '甲',
    lastActivityAt: 9,
    observedSince: 2,
  });

  it('differently is shown and not overwritten; what is missing is filled in', () => {
    const [merged] = mergeInventories(own([mine]), [source('b', [theirs])]);
    expect(merged?.conflicts).toEqual([{ field: 'unit', values: ['城管局', '应急局'] }]);
    expect(merged?.group).toMatchObject({
      id: 'a',
      unit: '城管局',
      owner: '值班室',
      lastActivityAt: 9,
      observedSince: 2,
      byHand: ['owner', 'unit'],
    });
  });
});

describe('files', () => {
  it('of one installation: the last counts, and one’s own adds nobody', () => {
    const group = groupOf(NAME, { id: 'b', memberCount: 9 });
    const old = source('b', [group, groupOf('旧事项工作群', { id: 'old' })], {
      id: 'f1',
      exportedAt: 1,
    });
    const late = source('b', [group], { id: 'f2', exportedAt: 2 });
    const mine = source('me', [groupOf(NAME, { id: 'a', memberCount: 9 })]);
    const merged = mergeInventories(own([groupOf(NAME, { id: 'a', memberCount: 9 })]), [
      old,
      late,
      mine,
    ]);
    expect(brief(merged)).toEqual([`${NAME} 2`]);
    expect(merged[0]?.sourceIds.toSorted()).toEqual(['f2', 'file-me']);
  });

  it('taken away leave no trace; in any order they give the same', () => {
    fc.assert(
      fc.property(arbitraryGroups, arbitraryGroups, arbitraryGroups, (a, b, c) => {
        const [one, two] = [source('b', b), source('c', c)];
        expect(mergeInventories(own(a), []).map(({ group }) => group)).toEqual(a);
        expect(mergeInventories(own(a), [two, one])).toEqual(mergeInventories(own(a), [one, two]));
        const ids = mergeInventories(own(a), [one, two]).map(({ group }) => group.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.slice(0, a.length)).toEqual(a.map(({ id }) => id));
      }),
    );
  }, 60_000);

  it('can’t take over one of our groups by its id', () => {
    const merged = mergeInventories(own([groupOf(NAME, { id: 'a' })]), [
      source('evil', [groupOf('别的工作群名', { id: 'a' })]),
    ]);
    expect(merged.map(({ group }) => group.id)).toEqual(['a', 'file-evil:a']);
  });
});
