import { database, type Database, type SourceRow } from './database';

const MOST_SOURCES = 200;

/** Keeps a file apart from one's own groups. The same file again changes nothing. */
export const addSource = (
  row: SourceRow,
  db: Database = database,
): Promise<'added' | 'known' | 'full'> =>
  db.transaction('rw', db.sources, async () => {
    if (await db.sources.get(row.id)) return 'known';
    if ((await db.sources.count()) >= MOST_SOURCES) return 'full';
    await db.sources.add(row);
    return 'added';
  });

export const findSource = (id: string, db: Database = database): Promise<SourceRow | undefined> =>
  db.sources.get(id);

/** All files that were taken in, the last first. */
export const listSources = async (db: Database = database): Promise<readonly SourceRow[]> =>
  (await db.sources.toArray()).sort((a, b) => b.addedAt - a.addedAt);

/** Nothing of the file stays: its groups were never mixed with one's own. */
export const removeSource = (id: string, db: Database = database): Promise<void> =>
  db.sources.delete(id);
