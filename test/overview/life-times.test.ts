import { expect, it } from 'vitest';
import { lifeTimes } from '../../lib/overview/life-times';
import { finding, group } from './fixture';

it('begins with the group that was silent longest, each once', () => {
  const groups = [
    group('late', { lastActivityAt: 900 }),
    group('early', { lastActivityAt: 100, plannedEnd: '2026-06-30' }),
    group('never'),
    group('used', { lastActivityAt: 1 }),
  ];
  const byId = new Map(groups.map((each) => [each.id, each]));
  const found = [
    finding('inactive', ['late']),
    finding('finished', ['never']),
    finding('finished', ['early']),
    finding('inactive', ['early']),
    finding('duplicate', ['used', 'late']),
    finding('inactive', ['gone']),
  ];
  const times = lifeTimes(found, byId);
  expect(times.map(({ groupId }) => groupId)).toEqual(['early', 'late', 'never']);
  expect(times[0]?.endAt).toBe(Date.parse('2026-06-30'));
});
