import Dexie from 'dexie';
import { Database, type GroupRow } from '../../../lib/db/database';
import { recordSightings, type PreparedSighting } from '../../../lib/db/record-sightings';

const MEMBERS = 41;
/** A login in one transaction (background/page-model.ts), and it is believed 2,000 groups at most. */
const PER_LOGIN = 1250;
const START = Date.parse('2026-11-20T02:00:00Z');

/** Keyed members as the background makes them: 96 bits in base64. */
const memberKeys = (group: number): readonly string[] =>
  Array.from({ length: MEMBERS }, (_, n) =>
    `p${(group * 17 + n * n * 31) % 15_000}`.padEnd(16, 'x'),
  );

/** Names no two of which are a split or a copy of each other. */
const nameOf = (n: number): string => `${String.fromCodePoint(0x4e00 + n)}科第${n}事项工作群`;

const sightings = (count: number): readonly PreparedSighting[] =>
  Array.from({ length: count }, (_, n) => ({
    sighting: {
      id: `s${n}`,
      clientId: 'wechat-web',
      loginId: `login${Math.floor(n / PER_LOGIN)}`,
      idHint: `@@${n}`,
      name: nameOf(n),
      memberCount: MEMBERS,
      membersComplete: true,
      seenAt: START,
    },
    nameKey: nameOf(n),
    doNotRecordKey: `k${n}`,
    guess: 'work',
    newGroupId: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    members: [{ version: 'v1', keys: memberKeys(n) }],
  }));

async function ours(all: readonly PreparedSighting[]): Promise<{ ms: number; rows: GroupRow[] }> {
  const db = new Database('bench');
  await db.open();
  const start = performance.now();
  for (let from = 0; from < all.length; from += PER_LOGIN)
    await recordSightings(all.slice(from, from + PER_LOGIN), db);
  const ms = performance.now() - start;
  const rows = await db.groups.toArray();
  if (rows.length !== all.length) throw new Error('groups were lost');
  await db.delete();
  return { ms, rows };
}

async function bare(
  rows: readonly GroupRow[],
  stores: string,
  write: (table: Dexie.Table<GroupRow>) => Promise<unknown>,
): Promise<number> {
  const db = new Dexie('bench-rows');
  db.version(1).stores({ groups: stores });
  await db.open();
  const start = performance.now();
  await write(db.table('groups'));
  const ms = performance.now() - start;
  if ((await db.table('groups').count()) !== rows.length) throw new Error('groups were lost');
  await db.delete();
  return ms;
}

/** Milliseconds: found out, bound and stored as we do, and the same finished rows by bare Dexie. */
export async function run(count: number): Promise<Readonly<Record<string, number>>> {
  const { ms, rows } = await ours(sightings(count));
  const single = async (table: Dexie.Table<GroupRow>): Promise<void> => {
    for (const row of rows) await table.put(row);
  };
  return {
    ours: ms,
    bulk: await bare(rows, 'id, idHint, nameKey', (table) => table.bulkPut(rows)),
    multiEntry: await bare(rows, 'id, *memberKeys', (table) => table.bulkPut(rows)),
    single: await bare(rows, 'id, idHint, nameKey', single),
  };
}
