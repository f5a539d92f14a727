import { database, type Database, type DraftRow } from './database';

/** More than these are not kept: nobody comes back to them (product.md §3). */
export const MOST_DRAFTS = 20;

/** Stores a draft; `false` when there are too many. None is dropped silently for another. */
export const addDraft = (row: DraftRow, db: Database = database): Promise<boolean> =>
  db.transaction('rw', db.drafts, async () => {
    if ((await db.drafts.count()) >= MOST_DRAFTS) return false;
    await db.drafts.add(row);
    return true;
  });

/** All kept drafts, the one due first at the front. */
export const listDrafts = (db: Database = database): Promise<DraftRow[]> =>
  db.drafts.orderBy('dueAt').toArray();

export const findDraft = (id: string, db: Database = database): Promise<DraftRow | undefined> =>
  db.drafts.get(id);

export async function changeDraft(
  id: string,
  change: Partial<Pick<DraftRow, 'wantedAt' | 'toldAt'>>,
  db: Database = database,
): Promise<void> {
  await db.drafts.update(id, change);
}

export const deleteDrafts = (ids: readonly string[], db: Database = database): Promise<void> =>
  db.drafts.bulkDelete([...ids]);
