import { travelling } from '../exchange/write-inventory';
import { nameKey } from '../identity/name-key';
import type { Group } from '../model/group';
import { database, type Database } from './database';

export interface Restored {
  readonly restored: number;
  /** Indices of groups left out: the person does not want them recorded. */
  readonly unwanted: readonly number[];
}

/**
 * Writes groups of a checked export back where their ids are absent; one keyed name a group, made
 * before the transaction. Resolves when all of it is stored.
 */
export const restoreGroups = (
  groups: readonly Group[],
  doNotRecordKeys: readonly string[],
  at: number,
  db: Database = database,
): Promise<Restored> =>
  db.transaction('rw', db.groups, db.doNotRecord, async () => {
    const forbidden = await db.doNotRecord.bulkGet([...doNotRecordKeys]);
    const present = await db.groups.bulkGet(groups.map(({ id }) => id));
    const rows = groups
      .filter((_, index) => !forbidden[index] && !present[index])
      .map((group) => ({
        ...group,
        nameKey: nameKey(group.name),
        firstSeenAt: at,
        lastSeenAt: at,
      }));
    await db.groups.bulkAdd(rows);
    const unwanted = groups.flatMap((_, index) => (forbidden[index] ? [index] : []));
    return { restored: rows.length, unwanted };
  });

const written = (group: Group): string => JSON.stringify(travelling(group));

/** Takes a restoring back: a group that was seen or changed since stays, and is counted. */
export const undoRestore = (
  groups: readonly Group[],
  at: number,
  db: Database = database,
): Promise<{ readonly removed: number; readonly changedSince: number }> =>
  db.transaction('rw', db.groups, async () => {
    const rows = await db.groups.bulkGet(groups.map(({ id }) => id));
    const restored = rows.flatMap((row, index) => {
      const group = groups[index];
      return row && group && row.firstSeenAt === at ? [{ row, group }] : [];
    });
    const gone = restored.filter(
      ({ row, group }) => row.lastSeenAt === at && written(row) === written(group),
    );
    await db.groups.bulkDelete(gone.map(({ row }) => row.id));
    return { removed: gone.length, changedSince: restored.length - gone.length };
  });
