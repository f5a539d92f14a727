import type { BackupRing } from './backup-ring';
import type { Database } from './database';
import { clearAll } from './recovery';
import { tableNames } from './tables';
import { noWitness } from './witness';
import type { WitnessBook } from './witness-book';

const headId = async (db: Database): Promise<string | undefined> =>
  (await db.meta.get('head').catch(() => undefined))?.dbId;

const MOST_WIPED = 50;

/**
 * Erases the database and its backups. The tombstone is written first, in every safe place, so that
 * a wipe cut short is finished at the next start and nothing of what was wiped is ever put back.
 */
export async function wipeDatabase(
  db: Database,
  book: WitnessBook,
  ring: BackupRing,
): Promise<void> {
  const id = await headId(db);
  await book.change(({ wiped, dbId, ...before }) => {
    const ids = [
      ...wiped,
      ...(dbId === undefined ? [] : [dbId]),
      ...(id === undefined ? [] : [id]),
    ];
    return {
      ...before,
      ...noWitness,
      dbId: undefined,
      counts: undefined,
      countsAt: undefined,
      restored: undefined,
      lostAt: undefined,
      quotaAt: undefined,
      backup: undefined,
      wiped: [...new Set(ids)].slice(-MOST_WIPED),
      isWiping: true,
    };
  });
  await ring.erase();
  await eraseRows(db);
}

/** Rows first, which needs nobody's leave; then the files, for which other pages must let go. */
async function eraseRows(db: Database): Promise<void> {
  await db.names.clear();
  await clearAll(db).catch(() => undefined);
  const anew = db.delete({ disableAutoOpen: false });
  const tooLong = new Promise((done) => setTimeout(done, 3000));
  await Promise.race([anew, tooLong]);
  const left = await Promise.all(tableNames.map((name) => db.table(name).count()));
  if (left.some((count, index) => count > 0 && tableNames[index] !== 'meta'))
    throw new Error('the database could not be wiped');
}
