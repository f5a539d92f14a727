import type { Backup } from './backup-ring';
import type { Database } from './database';
import { keyOf, withinRetention } from './retention';
import type { HeadRow } from './rows';
import { filterRows, look, withoutGroups, type Rows } from './snapshot';
import { backedUp, policyOf, tableNames, type AnyRow } from './tables';
import { compare, type Comparison, type Witness } from './witness';

/** What a look at the database at the start of the background found. */
export type Finding = Comparison | 'unsound' | 'unreadable' | 'newer-database';

/** The native version is ten times Dexie's, and one more for each store that Dexie had to add. */
const isNewer = (db: Database): boolean => Math.floor(db.backendDB().version / 10) > db.verno;

const TRIES = 3;
const TRY_AGAIN_MS = 150;

async function openPatiently(db: Database): Promise<void> {
  for (let left = TRIES - 1; ; left -= 1)
    try {
      await db.open();
      return;
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((done) => setTimeout(done, TRY_AGAIN_MS));
    }
}

/** Opens the database and compares it with its witness; `every` reads each row too. */
export async function inspect(
  db: Database,
  witness: Witness | undefined,
  every: boolean,
): Promise<Finding> {
  try {
    await openPatiently(db);
    if (isNewer(db)) return 'newer-database';
    const { head, counts, unsound } = await look(db, every);
    const comparison = compare(witness, head, counts);
    return comparison === 'sound' && unsound > 0 ? 'unsound' : comparison;
  } catch {
    return 'unreadable';
  }
}

/** Clears every table; the rows of a wiped database go the same way. */
export const clearAll = (db: Database): Promise<void> =>
  db.transaction('rw', [...tableNames], async () => {
    for (const name of tableNames) await db.table(name).clear();
  });

/** Deletes the files of a database that can't be read, and makes it anew with what could be. */
async function makeAnew(db: Database): Promise<void> {
  const saved = await Promise.all(
    tableNames.map((name) =>
      (db.table(name).toArray() as Promise<AnyRow[]>).catch((): AnyRow[] => []),
    ),
  );
  await db.delete({ disableAutoOpen: false });
  await db.transaction('rw', [...tableNames], async () => {
    for (const [index, name] of tableNames.entries())
      await db.table(name).bulkPut((saved[index] ?? []) as object[]);
  });
}

/** What the person had deleted stays away, and so does what is too old. */
const mayReturn = (backup: Rows, forgotten: readonly string[], cutoff: number): Rows =>
  withinRetention(
    withoutGroups(withoutKeys(backup, new Set(forgotten)), new Set(forgotten)),
    cutoff,
  );

const withoutKeys = (all: Rows, gone: ReadonlySet<unknown>): Rows =>
  filterRows(all, (_, row) => !gone.has(row.id) && !gone.has(row.key));

export interface Repair {
  readonly witness: Witness;
  readonly backup: Backup | undefined;
  readonly finding: Finding;
  /** Older rows do not return. Epoch ms. */
  readonly cutoff: number;
}

export interface Repaired {
  readonly rows: number;
  readonly head: HeadRow;
}

/**
 * Puts back from the backup what is missing or unsound. A database that went on after the backup
 * keeps its own rows; one that fell behind it takes the backup's. Says how many rows were put back.
 */
export async function repair(db: Database, task: Repair): Promise<Repaired> {
  const { witness, backup, finding, cutoff } = task;
  if (finding === 'unreadable') await makeAnew(db);
  const returning = mayReturn(backup?.rows ?? {}, witness.forgotten, cutoff);
  const names = backedUp.filter((name) => returning[name] !== undefined);
  return db.transaction('rw', [...tableNames], async () => {
    const head = await db.meta.get('head');
    const isLater =
      finding !== 'replaced' && head !== undefined && head.serial >= (backup?.serial ?? 0);
    let rows = 0;
    for (const name of tableNames) await dropUnsound(db, name);
    for (const name of names) rows += await putBack(db, name, returning[name] ?? [], isLater);
    const repaired: HeadRow = {
      key: 'head',
      dbId: witness.dbId ?? head?.dbId ?? crypto.randomUUID(),
      serial: Math.max(head?.serial ?? 0, witness.serial, backup?.serial ?? 0) + 1,
    };
    await db.meta.put(repaired);
    return { rows, head: repaired };
  });
}

async function dropUnsound(db: Database, name: string): Promise<void> {
  const { isSound } = policyOf(name);
  if (!isSound) return;
  const { primKey } = db.table(name).schema;
  const rows = (await db.table(name).toArray()) as AnyRow[];
  const keys = rows.filter((row) => !isSound(row)).map((row) => keyOf(primKey.keyPath, row));
  if (keys.length > 0) await db.table(name).bulkDelete(keys as never[]);
}

async function putBack(
  db: Database,
  name: string,
  rows: readonly AnyRow[],
  onlyMissing: boolean,
): Promise<number> {
  const table = db.table(name);
  const { keyPath } = table.schema.primKey;
  const keys = rows.map((row) => keyOf(keyPath, row));
  const there = await table.bulkGet(keys as never[]);
  const missing = rows.filter((_, index) => there[index] === undefined);
  await table.bulkPut((onlyMissing ? missing : rows) as object[]);
  return onlyMissing ? missing.length : rows.length;
}
