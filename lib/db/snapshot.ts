import { goesWith, hasNobodyLeft } from './belonging';
import type { Database } from './database';
import type { HeadRow } from './rows';
import { sealingOf } from './sealed-rows';
import { backedUp, groupIdsOf, policyOf, tableNames, type AnyRow } from './tables';

export type Rows = Readonly<Record<string, readonly AnyRow[]>>;

export const filterRows = (all: Rows, keep: (name: string, row: AnyRow) => boolean): Rows =>
  Object.fromEntries(
    Object.entries(all).map(([name, rows]) => [name, rows.filter((row) => keep(name, row))]),
  );

/** Without groups that are gone, and without rows that spoke of nothing else. */
export const withoutGroups = (all: Rows, gone: ReadonlySet<string>): Rows =>
  filterRows(all, (name, row) => !hasNobodyLeft(groupIdsOf(name, row), (id) => gone.has(id)));

/** All that a backup may hold, read in one transaction. */
export interface Snapshot {
  readonly dbId: string;
  readonly serial: number;
  readonly rows: Rows;
}

/** Only groups that are work, and only rows that speak of nothing but such groups (product.md 3a). */
export function allowedRows(all: Rows): Rows {
  const groups = all.groups ?? [];
  const existing = new Set(groups.map(({ id }) => id));
  const mayGo = groups.filter((row) => policyOf('groups').mayBackUp?.(row));
  const allowed = new Set(mayGo.map(({ id }) => id));
  return filterRows(
    all,
    (name, row) =>
      (policyOf(name).mayBackUp?.(row) ?? true) &&
      goesWith(groupIdsOf(name, row), allowed, existing),
  );
}

const rowsOf = (db: Database, name: string): Promise<AnyRow[]> => db.table<AnyRow>(name).toArray();

/** As they lie on the disk: what one decision joined may hold a group that was unknown before. */
async function sealedRows(db: Database, name: string): Promise<AnyRow[]> {
  const seal = sealingOf(
    name,
    db.names.sealing(() => undefined),
  );
  const rows = await rowsOf(db, name);
  return seal ? rows.map((row) => seal(row) as AnyRow) : rows;
}

/** `undefined` for a database that was never written. */
export const takeSnapshot = (db: Database): Promise<Snapshot | undefined> =>
  db.transaction('r', [...backedUp, 'meta'], async () => {
    const head = await db.meta.get('head');
    if (!head) return undefined;
    const all: Record<string, readonly AnyRow[]> = {};
    for (const name of backedUp) all[name] = await sealedRows(db, name);
    return { dbId: head.dbId, serial: head.serial, rows: allowedRows(all) };
  });

export interface Look {
  readonly head: HeadRow | undefined;
  readonly counts: Readonly<Record<string, number>>;
  /** Rows whose shape is not what was written; only when asked for. */
  readonly unsound: number;
}

/** The head and how many rows there are; `every` reads each row as well and looks at its shape. */
export const look = (db: Database, every: boolean): Promise<Look> =>
  db.transaction('r', [...tableNames], async () => {
    const counts: Record<string, number> = {};
    let unsound = 0;
    for (const name of tableNames) {
      counts[name] = await db.table(name).count();
      const { isSound } = policyOf(name);
      if (every)
        unsound += (await rowsOf(db, name)).filter((row) => isSound?.(row) === false).length;
    }
    return { head: await db.meta.get('head'), counts, unsound };
  });

export const countRows = (rows: Rows): number =>
  Object.values(rows).reduce((sum, list) => sum + list.length, 0);
