import { database, type Database, type GroupRow } from './database';
import { namesOf } from './groups';

/** A stored group and its keyed name, made before the transaction. */
export interface Forgettable {
  readonly id: string;
  readonly doNotRecordKey: string;
}

/** Groups called social leave one keyed name each (product.md 3a); gives back what was deleted. */
export async function forgetGroups(
  groups: readonly Forgettable[],
  db: Database = database,
): Promise<readonly GroupRow[]> {
  const gone = await db.transaction('rw', db.groups, db.doNotRecord, async () => {
    const rows = await db.groups.bulkGet(groups.map(({ id }) => id));
    await db.doNotRecord.bulkPut(groups.map(({ doNotRecordKey: key }) => ({ key })));
    await db.groups.bulkDelete(groups.map(({ id }) => id));
    return rows.flatMap((row) => row ?? []);
  });
  await db.names.drop(gone.flatMap(namesOf));
  return gone;
}

/** Takes the forgetting back, with rows that the page still held. */
export const recallGroups = (
  rows: readonly GroupRow[],
  keys: readonly string[],
  db: Database = database,
): Promise<void> =>
  db.transaction('rw', db.groups, db.doNotRecord, async () => {
    await db.doNotRecord.bulkDelete([...keys]);
    const known = await db.groups.bulkGet(rows.map(({ id }) => id));
    await db.groups.bulkPut(rows.filter((_, index) => !known[index]));
  });
