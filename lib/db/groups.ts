import type { GroupKind } from '../model/group';
import { asObserved } from '../coverage/as-observed';
import { isSealed } from '../identity/sealed-text';
import { forgetActivity } from './activity';
import { listCoverage } from './coverage';
import { database, type Database, type GroupRow } from './database';
import { withoutSealed } from './without-sealed';

/** So many rows are copied out of the database in one task: far below a long one. */
const SLICE = 500;

/** All rows of one moment, handed over slice by slice. */
async function eachSlice(db: Database, take: (rows: readonly GroupRow[]) => void): Promise<void> {
  await db.transaction('r', db.groups, async () => {
    let rows = await db.groups.orderBy('id').limit(SLICE).toArray();
    while (rows.length > 0) {
      take(rows);
      const last = rows.at(-1)?.id;
      if (last === undefined || rows.length < SLICE) return;
      rows = await db.groups.where('id').above(last).limit(SLICE).toArray();
    }
  });
}

/**
 * All groups, in no order, as they may be shown; `observedSince` is what may be claimed now, by days
 * of the zone.
 */
export async function listGroups(
  timeZone: string,
  db: Database = database,
  now = Date.now(),
): Promise<readonly GroupRow[]> {
  await db.names.reload();
  const coverage = await listCoverage(db);
  const groups: GroupRow[] = [];
  await eachSlice(db, (rows) => {
    for (const row of rows)
      groups.push(asObserved(withoutSealed(row), coverage, { now, timeZone }));
  });
  return groups;
}

export const findGroup = (id: string, db: Database = database): Promise<GroupRow | undefined> =>
  db.groups.get(id);

export const groupByHint = (
  clientId: string,
  idHint: string,
  db: Database = database,
): Promise<GroupRow | undefined> =>
  db.groups
    .where('idHint')
    .equals(idHint)
    .and((row) => row.clientId === clientId)
    .first();

/**
 * The person's own word on a group. `doNotRecordKey` is the group's keyed name: a social group
 * leaves that one record and nothing else (product.md 3a). Without `id` there is no row yet.
 */
export async function settleKind(
  id: string | undefined,
  kind: GroupKind,
  doNotRecordKey: string,
  db: Database = database,
): Promise<void> {
  const stores = [db.groups, db.doNotRecord, db.bindings, db.decisions, db.activity, db.counted];
  const gone = await db.transaction('rw', stores, async () => {
    const row = id === undefined ? undefined : await db.groups.get(id);
    if (kind === 'social') {
      await db.doNotRecord.put({ key: doNotRecordKey });
      if (id !== undefined) {
        await db.groups.delete(id);
        await db.bindings
          .filter(({ groupId, candidates }) => groupId === id || candidates?.includes(id) === true)
          .delete();
        await db.decisions.where('groupIds').equals(id).delete();
        await forgetActivity(id, db);
      }
    } else {
      await db.doNotRecord.delete(doNotRecordKey);
      if (id !== undefined) await db.groups.update(id, { kind, kindSource: 'user' });
    }
    return kind === 'social' ? row : undefined;
  });
  if (gone) await db.names.drop(namesOf(gone));
}

/** What a group was ever called, as far as that is known. */
export const namesOf = ({ name, previousNames }: GroupRow): readonly string[] =>
  [name, ...previousNames].filter((each) => !isSealed(each));
