import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { activityOf, recordActivity } from '../../lib/db/activity';
import { Database, type GroupRow } from '../../lib/db/database';
import { settleKind } from '../../lib/db/groups';
import type { ActivityReport } from '../../lib/model/activity';

const DAY = 86_400_000;
const start = 20_400 * DAY;
const dayOf = (at: number): number => Math.floor(at / DAY);
let db: Database;
let names = 0;

const group = (id: string): GroupRow => ({
  id,
  clientId: 'c',
  name: id,
  nameKey: id,
  previousNames: [],
  kind: 'work',
  kindSource: 'guess',
  idHint: `@@${id}`,
  firstSeenAt: start,
  lastSeenAt: start,
});
const report = (more: Partial<ActivityReport> = {}): ActivityReport => ({
  id: 'r',
  clientId: 'c',
  loginId: 'l',
  idHint: '@@g',
  at: start,
  messages: 1,
  own: 0,
  senders: 1,
  ...more,
});
const record = (...reports: readonly ActivityReport[]) =>
  recordActivity(reports, 'seen', start + 50 * DAY, dayOf, db);

beforeEach(async () => {
  db = new Database(`activity${(names += 1)}`);
  await db.groups.bulkAdd([group('g'), group('h')]);
});
afterEach(() => db.delete());

it('counts by group and day, over the months', async () => {
  await record(report({ messages: 3 }), report({ idHint: '@@h', messages: 8 }));
  await record(report({ messages: 5, own: 1, senders: 2, at: start + 40 * DAY }));
  expect(await activityOf('g', db)).toEqual([
    { day: 20_400, messages: 3, own: 0, senders: 1 },
    { day: 20_440, messages: 2, own: 1, senders: 2 },
  ]);
  expect(await db.activity.count()).toBe(3);
});

it('a report delivered again, also after others, adds nothing', async () => {
  const first = report({ messages: 3 });
  await record(first);
  await record(first, report({ messages: 4 }));
  await record(first);
  expect(await activityOf('g', db)).toMatchObject([{ messages: 4 }]);
});

it('another login starts from nothing', async () => {
  await record(report({ messages: 3 }));
  await record(report({ loginId: 'l2', messages: 2 }));
  expect(await activityOf('g', db)).toMatchObject([{ messages: 5 }]);
});

it('what is not stored has no activity', async () => {
  await record(report({ idHint: '@@social' }), report({ clientId: 'other' }));
  expect(await db.activity.count()).toBe(0);
  expect(await db.counted.count()).toBe(0);
});

it('moves the last activity on, with its source, and never back', async () => {
  await record(report({ at: start + DAY, messages: 2 }));
  await record(report({ at: start, messages: 3 }));
  expect(await db.groups.get('g')).toMatchObject({
    lastActivityAt: start + DAY,
    lastActivitySource: 'seen',
  });
});

it('a group called social leaves no count', async () => {
  await record(report(), report({ idHint: '@@h' }));
  await settleKind('g', 'social', 'key', db);
  expect((await db.activity.toArray()).map(({ groupId }) => groupId)).toEqual(['h']);
  expect((await db.counted.toArray()).map(({ groupId }) => groupId)).toEqual(['h']);
});

it('forgets the totals of logins long over', async () => {
  await record(report());
  await recordActivity([], 'seen', start + 200 * DAY, dayOf, db);
  expect(await db.counted.count()).toBe(0);
  expect(await activityOf('g', db)).toHaveLength(1);
});
