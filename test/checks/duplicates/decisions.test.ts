import { describe, expect, test } from 'vitest';
import duplicate from '../../../lib/checks/duplicate';
import type { Decision } from '../../../lib/model/decision';
import type { Group } from '../../../lib/model/group';
import { contextOf, groupOf, numbered } from '../../support/group';

const team = numbered('m', 10);
const group = (id: string, facts: Partial<Group> = {}) =>
  groupOf('档案科工作群', { id, memberKeys: team, ...facts });
const apart = (a: string, b: string, kind: Decision['kind'] = 'not-duplicate'): Decision => ({
  kind,
  groupIds: [a, b],
  decidedAt: 0,
});
const clusters = (groups: readonly Group[], decisions: readonly Decision[]) =>
  duplicate.evaluate({ ...contextOf(groups), decisions }).map(({ groupIds }) => groupIds);

describe('not a duplicate', () => {
  test('of a pair: neither is flagged', () => {
    expect(clusters([group('a'), group('b')], [apart('a', 'b')])).toEqual([]);
  });

  test('of one member: the others stay a cluster', () => {
    const three = [group('a'), group('b'), group('c')];
    expect(clusters(three, [])).toEqual([['a', 'b', 'c']]);
    expect(clusters(three, [apart('a', 'b'), apart('a', 'c')])).toEqual([['b', 'c']]);
  });

  test('of one pair inside a cluster: the two never meet in one', () => {
    const found = clusters([group('a'), group('b'), group('c')], [apart('a', 'c')]);
    expect(found.some((ids) => ids.includes('a') && ids.includes('c'))).toBe(false);
    expect(found).toHaveLength(1);
  });

  test('of copies among thousands', () => {
    const groups = Array.from({ length: 500 }, (_, i) => group(`g${i}`));
    const found = clusters(groups, [apart('g3', 'g7')]);
    expect(found.some((ids) => ids.includes('g3') && ids.includes('g7'))).toBe(false);
  });
});

test('words on identity are no words on duplicates', () => {
  expect(clusters([group('a'), group('b')], [apart('a', 'b', 'other-group')])).toEqual([
    ['a', 'b'],
  ]);
});

test('groups that are all marked to stay are left alone; one of them is the one to keep', () => {
  const kept = { state: 'kept', keepReason: '上级要求' } as const;
  expect(clusters([group('a', kept), group('b', kept)], [])).toEqual([]);
  const [finding] = duplicate.evaluate(
    contextOf([group('a'), group('b', { ...kept, lastActivityAt: 0 })]),
  );
  expect(finding?.keep).toBe('b');
  expect(finding?.evidence).toContainEqual({ key: 'keep-marked', facts: {} });
});
