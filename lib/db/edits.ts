import type { Checked } from '../model/checked';
import type { GroupUndo, RecordChange, RecordUndo } from '../model/record';
import type { Problem } from '../model/problem';
import { applyChange, undoChange } from '../records/apply-change';
import { contradictions } from '../records/check-change';
import { database, type Database, type GroupRow } from './database';

const missing = (id: string): Problem => ({
  code: 'no-such-group',
  path: id.slice(0, 64),
  expected: '',
  found: '',
});

/** Stores one checked edit on all the groups, or none; resolves when it is complete. */
export const editGroups = (
  ids: readonly string[],
  change: RecordChange,
  at: number,
  db: Database = database,
): Promise<Checked<RecordUndo>> =>
  db.transaction('rw', db.groups, async () => {
    const unique = [...new Set(ids)];
    const rows = await db.groups.bulkGet(unique);
    const problems = unique.filter((_, index) => !rows[index]).map(missing);
    const applied = rows.flatMap((row) => (row ? [applyChange(row, change, at)] : []));
    problems.push(...applied.flatMap(({ group }) => contradictions(group)));
    if (problems.length > 0) return { ok: false, problems };
    await db.groups.bulkPut(applied.flatMap(({ group, undo }) => (undo ? [group] : [])));
    return { ok: true, value: applied.flatMap(({ undo }) => undo ?? []) };
  });

export interface UndoneEdit {
  readonly redo: RecordUndo;
  /** Fields that somebody changed again, or whose group is gone; they stay. */
  readonly changedSince: number;
}

/** Takes an edit back where nobody changed it since; inside a transaction on the groups. */
export async function undoWithin(db: Database, undo: RecordUndo): Promise<UndoneEdit> {
  const redo: GroupUndo[] = [];
  const rows: GroupRow[] = [];
  let changedSince = 0;
  for (const each of undo) {
    const row = await db.groups.get(each.groupId);
    const undone = row && undoChange(row, each);
    changedSince += undone ? undone.changedSince.length : each.fields.length;
    if (!undone?.undo) continue;
    redo.push(undone.undo);
    rows.push(undone.group);
  }
  await db.groups.bulkPut(rows);
  return { redo, changedSince };
}

export const undoGroups = (undo: RecordUndo, db: Database = database): Promise<UndoneEdit> =>
  db.transaction('rw', db.groups, () => undoWithin(db, undo));
