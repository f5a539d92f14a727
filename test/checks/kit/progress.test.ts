import { expect, test } from 'vitest';
import { nextStates, progressOf } from '../../../lib/checks/kit/progress';
import type { GroupState } from '../../../lib/model/group';
import { groupOf } from '../../support/group';

test('待处理 → 已通知 → 已解散, and a way back', () => {
  expect(nextStates(undefined)).toContain('to-handle');
  expect(nextStates('to-handle')).toContain('notified');
  expect(nextStates('to-handle')).not.toContain('dissolved');
  expect(nextStates('notified')).toContain('dissolved');
  expect(nextStates('dissolved')).toEqual(['to-handle']);
});

test('before, now and after are counted over work groups', () => {
  const states: (GroupState | undefined)[] = [
    undefined,
    'to-handle',
    'notified',
    'merging',
    'dissolved',
    'kept',
  ];
  const groups = states.map((state, i) => groupOf(`群${i}`, state === undefined ? {} : { state }));
  const social = groupOf('球友', { kind: 'social', state: 'dissolved' });
  expect(progressOf([...groups, social])).toEqual({
    before: 6,
    now: 5,
    after: 2,
    byState: { 'to-handle': 1, notified: 1, merging: 1, dissolved: 1, kept: 1 },
  });
});
