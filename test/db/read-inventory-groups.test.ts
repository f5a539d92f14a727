import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Database } from '../../lib/db/database';
import { listGroups } from '../../lib/db/groups';
import { readActivity } from '../../lib/db/read-activity';
import { readDecisions } from '../../lib/db/read-decisions';
import { readFirstGroups, readInventoryGroups } from '../../lib/db/read-inventory-groups';
import { packDays } from '../../lib/activity/day-counts';
import { group } from '../overview/fixture';

const ZONE = 'Asia/Shanghai';
let db: Database;

const row = (id: string, nameKey: string, kind: 'work' | 'unknown' = 'work') => ({
  ...group(id, { kind, name: `${nameKey}群` }),
  nameKey,
  firstSeenAt: 1,
  lastSeenAt: 2,
});

beforeEach(() => {
  db = new Database();
});
afterEach(() => db.delete());

it('finds nothing where there is no database, and makes none', async () => {
  expect(await readInventoryGroups(ZONE)).toEqual({ head: undefined, groups: [], coverages: [] });
  expect(await readFirstGroups(2, ZONE)).toEqual({ count: 0, groups: [] });
  expect(await indexedDB.databases()).toEqual([]);
});

it('reads every group once, however many slices that takes, with the count of writes', async () => {
  await db.groups.bulkAdd(Array.from({ length: 1501 }, (_, n) => row(`g${n}`, `甲${n}`)));
  const { groups, head } = await readInventoryGroups(ZONE);
  expect(new Set(groups.map(({ id }) => id)).size).toBe(1501);
  expect(groups).toEqual(await listGroups(ZONE, db));
  expect(head?.serial).toBe(1);
});

it('gives a screenful by name and says how many there are; unsorted groups come last', async () => {
  await db.groups.bulkAdd([row('a', '丙'), row('b', '乙'), row('c', '甲', 'unknown')]);
  const { count, groups } = await readFirstGroups(2, ZONE);
  expect(count).toBe(3);
  expect(groups.map(({ id }) => id)).toEqual(['a', 'b']);
  const all = await readFirstGroups(9, ZONE);
  expect(all.groups.at(-1)).toMatchObject({ id: 'c', name: '', isNameUnkept: true });
});

it('reads one group’s days and all decisions', async () => {
  const days = [{ day: 20_000, messages: 3, own: 1, senders: 2 }];
  await db.activity.bulkAdd([
    { groupId: 'a', month: '2024-10', days: packDays(days) },
    { groupId: 'b', month: '2024-10', days: packDays(days) },
  ]);
  await db.decisions.add({ id: 'd', kind: 'other-group', groupIds: ['a', 'b'], decidedAt: 5 });
  expect(await readActivity('a')).toEqual(days);
  expect(await readDecisions()).toEqual([
    { kind: 'other-group', groupIds: ['a', 'b'], decidedAt: 5 },
  ]);
});
