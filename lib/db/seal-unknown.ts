import Dexie, { type DBCore, type DBCoreCursor, type DBCoreTable } from 'dexie';
import { openingOf, sealingOf } from './sealed-rows';
import type { UnknownNames } from './unknown-names';

type RowChange = (row: object) => object;

/** A damaged row is given as it is: whoever looks for damage must see it (recovery.ts). */
function openEach(open: RowChange, row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return row;
  try {
    return open(row);
  } catch {
    return row;
  }
}

/** A cursor of the browser's own can't be copied: what it says is asked of it each time. */
const openCursor = (open: RowChange, cursor: DBCoreCursor): DBCoreCursor =>
  Object.create(cursor, {
    key: { get: () => cursor.key as unknown },
    primaryKey: { get: () => cursor.primaryKey as unknown },
    value: { get: () => openEach(open, cursor.value) },
  }) as DBCoreCursor;

const reading = (table: DBCoreTable, open: RowChange): DBCoreTable => ({
  ...table,
  get: (request) => table.get(request).then((row: unknown) => openEach(open, row)),
  getMany: (request) =>
    table.getMany(request).then((rows) => rows.map((row: unknown) => openEach(open, row))),
  query: (request) =>
    table
      .query(request)
      .then((found) =>
        request.values === true
          ? { ...found, result: found.result.map((row: unknown) => openEach(open, row)) }
          : found,
      ),
  openCursor: (request) =>
    table
      .openCursor(request)
      .then((cursor) => cursor && (request.values === true ? openCursor(open, cursor) : cursor)),
});

/**
 * Lets no text of a group of unknown kind through to the disk, whoever writes it, and gives rows
 * back as they were put as long as the names are known (unknown-names.ts). Texts that nobody made
 * known before the transaction are hashed while it waits.
 */
export function sealUnknown(db: Dexie, names: UnknownNames): void {
  const create = (core: DBCore): DBCore => ({
    ...core,
    table(name) {
      const table = core.table(name);
      const open = openingOf(name, names.opening);
      if (!open) return table;
      return {
        ...reading(table, open),
        mutate(request) {
          if (request.type !== 'put' && request.type !== 'add') return table.mutate(request);
          const missing: string[] = [];
          const seal = sealingOf(
            name,
            names.sealing((text) => missing.push(text)),
          );
          const sealed = () => ({
            ...request,
            values: request.values.map((row: object) => (seal ? seal(row) : row)),
          });
          const first = sealed();
          if (missing.length === 0) return table.mutate(first);
          return Dexie.waitFor(names.know(missing)).then(() => table.mutate(sealed()));
        },
      };
    },
  });
  // Below Dexie's own layers, so that they compare rows as they were put; above the count of writes.
  db.use({ stack: 'dbcore', name: 'seal-unknown', level: -5, create });
}
