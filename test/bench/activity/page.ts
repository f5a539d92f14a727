import Dexie from 'dexie';
import { packDays } from '../../../lib/activity/day-counts';
import { gather } from '../../../lib/activity/gather';
import { recordActivity } from '../../../lib/db/activity';
import { Database, type GroupRow } from '../../../lib/db/database';
import type { ActivityReport } from '../../../lib/model/activity';

const DAY = 86_400_000;
const GROUPS = 150;
const DAYS = 90;
const START = 20_400 * DAY;
const dayOf = (at: number): number => Math.floor(at / DAY);
const groupId = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const groups: readonly GroupRow[] = Array.from({ length: GROUPS }, (_, n) => ({
  id: groupId(n),
  clientId: 'wechat-web',
  name: `工作群${n}`,
  nameKey: `工作群${n}`,
  previousNames: [],
  kind: 'work',
  kindSource: 'guess',
  idHint: `@@${n}`,
  firstSeenAt: START,
  lastSeenAt: START,
}));

/** Each event is one message: a report of the totals as they stand with it. */
function events(count: number): readonly ActivityReport[] {
  const totals = new Uint32Array(GROUPS);
  return Array.from({ length: count }, (_, n) => {
    const group = (n * 7919) % GROUPS;
    totals[group] = (totals[group] ?? 0) + 1;
    return {
      id: String(n),
      clientId: 'wechat-web',
      loginId: 'l',
      idHint: `@@${group}`,
      at: START + Math.floor((n / count) * DAYS * DAY),
      messages: totals[group] ?? 0,
      own: 0,
      senders: 1 + (n % 9),
    };
  });
}

async function ours(all: readonly ActivityReport[]): Promise<{ ms: number; bytes: number }> {
  const db = new Database('bench');
  await db.groups.bulkAdd([...groups]);
  const start = performance.now();
  await recordActivity(all, 'seen', START + DAYS * DAY, dayOf, db);
  const ms = performance.now() - start;
  const rows = await db.activity.toArray();
  const bytes = rows.reduce(
    (sum, { groupId: id, month, days }) => sum + id.length + month.length + days.length,
    0,
  );
  const stored = await db.counted.toArray();
  if (stored.reduce((sum, { messages }) => sum + messages, 0) !== all.length)
    throw new Error('events were lost');
  await db.delete();
  return { ms, bytes };
}

async function dexieRows(all: readonly ActivityReport[]): Promise<number> {
  const db = new Dexie('bench-rows');
  db.version(1).stores({ events: '++id, [groupId+at]' });
  await db.open();
  const rows = all.map(({ idHint, at, senders }) => ({
    groupId: groupId(Number(idHint.slice(2))),
    at,
    sender: senders,
  }));
  const start = performance.now();
  await db.table('events').bulkAdd(rows);
  const ms = performance.now() - start;
  await db.delete();
  return ms;
}

/** Counting and packing alone, without a database. */
function packed(all: readonly ActivityReport[]): number {
  const start = performance.now();
  const byGroup = Map.groupBy(all, ({ idHint }) => idHint);
  for (const reports of byGroup.values())
    packDays([...gather(undefined, reports, dayOf).days.values()]);
  return performance.now() - start;
}

export async function run(
  count: number,
): Promise<{ ours: number; bytes: number; rows: number; packed: number }> {
  const all = events(count);
  const limit = packed(all);
  const { ms, bytes } = await ours(all);
  return { ours: ms, bytes: bytes / count, rows: await dexieRows(all), packed: limit };
}
