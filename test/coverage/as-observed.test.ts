import { expect, it } from 'vitest';
import { asObserved } from '../../lib/coverage/as-observed';
import { coverageSummary } from '../../lib/coverage/coverage-summary';
import type { Coverage } from '../../lib/model/coverage';
import type { Group } from '../../lib/model/group';

const DAY = 86_400_000;
const timeZone = 'Asia/Shanghai';
const start = Date.UTC(2026, 0, 1, 4);
const firstDay = Math.floor(start / DAY);
const group: Group & { accounts?: readonly string[] } = {
  id: 'g',
  clientId: 'c',
  name: '群',
  previousNames: [],
  kind: 'work',
  kindSource: 'guess',
  observedSince: start,
  accounts: ['a'],
};
const coverage = (days: number, more: Partial<Coverage> = {}): Coverage => ({
  clientId: 'c',
  account: 'a',
  since: start,
  watched: Array.from({ length: days }, (_, n) => ({ day: firstDay + n, minutes: 300 })),
  lastWatchedAt: start + days * DAY,
  ...more,
});
const at = (days: number) => ({ now: start + days * DAY, timeZone });

it('keeps the first sight of a page that was watched all the time', () => {
  expect(asObserved(group, [coverage(90)], at(89)).observedSince).toBe(start);
});

it('a group silent while nobody looked has not been observed', () => {
  expect(asObserved(group, [coverage(20)], at(90))).not.toHaveProperty('observedSince');
});

it('begins when the looking began again', () => {
  const watched = [...coverage(5).watched, { day: firstDay + 60, minutes: 300 }];
  const since = asObserved(group, [coverage(5, { watched })], at(60)).observedSince;
  expect(new Date(since!).toISOString()).toBe('2026-03-01T16:00:00.000Z');
});

it('asks the account that saw it', () => {
  const other = coverage(90, { account: 'b' });
  expect(asObserved(group, [other, coverage(5)], at(89)).observedSince).toBeUndefined();
});

it('leaves what no page was watched for as it is', () => {
  expect(asObserved(group, [], at(500)).observedSince).toBe(start);
  const reported = Object.fromEntries(
    Object.entries(group).filter(([field]) => field !== 'observedSince'),
  ) as unknown as Group;
  expect(asObserved(reported, [coverage(9)], at(9))).not.toHaveProperty('observedSince');
});

it('a clock set back a year makes nothing negative and nothing future', () => {
  const now = at(-365);
  const seen = asObserved({ ...group, lastActivityAt: start + DAY }, [coverage(9)], now);
  expect(seen.lastActivityAt).toBe(now.now);
  expect(seen.observedSince ?? now.now).toBeLessThanOrEqual(now.now);
});

it('sums up accounts, clients and reads', () => {
  const read = { groupsSeen: 2, membersKnown: 1, lastFullReadAt: 7 };
  const coverages = [
    coverage(1, { since: 5, ...read }),
    coverage(1, { account: 'b', since: 9 }),
    coverage(1, { account: '', since: 8, cut: true }),
  ];
  expect(coverageSummary(coverages, [{ memberKeys: ['x'] }, {}, { reported: true }])).toEqual({
    since: 5,
    accounts: 2,
    clients: 1,
    groupsSeen: 2,
    membersKnown: 1,
    lastFullReadAt: 7,
    cut: true,
  });
  expect(coverageSummary([coverage(1, { account: '' })], []).accounts).toBe(1);
});
