import type Dexie from 'dexie';
import type { DBCore, DBCoreMutateRequest, DBCoreTable, DBCoreTransaction } from 'dexie';
import type { HeadRow } from './rows';
import { areRelaxed, isRemembered } from './tables';

/** One finished transaction that wrote. */
export interface Commit {
  readonly dbId: string;
  readonly serial: number;
  /** Whether it was on the disk before it was acknowledged; a relaxed one a power cut may take. */
  readonly isStrict: boolean;
  /** Ids of rows deleted that backups may still hold. */
  readonly forgotten: readonly string[];
}

/** Told after each commit, and of the error that ended a write. */
export interface WriteWatcher {
  onCommit(commit: Commit): void;
  onFailure(error: unknown): void;
}

interface Writing {
  readonly isStrict: boolean;
  readonly forgotten: string[];
  head?: Promise<HeadRow>;
}

const HEAD_STORE = 'meta';
const watchers = new WeakMap<Dexie, WriteWatcher>();

export const watchWrites = (db: Dexie, watcher: WriteWatcher): void =>
  void watchers.set(db, watcher);

async function raiseSerial(meta: DBCoreTable, trans: DBCoreTransaction): Promise<HeadRow> {
  const before = (await meta.get({ trans, key: 'head' })) as HeadRow | undefined;
  const head: HeadRow = {
    key: 'head',
    dbId: before?.dbId ?? crypto.randomUUID(),
    serial: (before?.serial ?? 0) + 1,
  };
  await meta.mutate({ type: 'put', trans, values: [head] });
  return head;
}

const deletedKeys = (table: string, request: DBCoreMutateRequest): readonly string[] =>
  request.type === 'delete' && isRemembered(table)
    ? request.keys.filter((key) => typeof key === 'string')
    : [];

/**
 * Makes each transaction that writes raise the head's serial once, in the same transaction, and
 * tells the watcher when it is complete. Tables that hold only what is seen again are written
 * relaxed; every other write is on the disk before it is acknowledged.
 */
export function countWrites(db: Dexie): void {
  const writings = new WeakMap<DBCoreTransaction, Writing>();
  const create = (core: DBCore): DBCore => ({
    ...core,
    transaction(stores, mode, options) {
      if (mode !== 'readwrite') return core.transaction(stores, mode, options);
      const isStrict = !areRelaxed(stores);
      const withHead = stores.includes(HEAD_STORE) ? stores : [...stores, HEAD_STORE];
      const trans = core.transaction(withHead, mode, {
        ...options,
        durability: isStrict ? 'strict' : 'relaxed',
      });
      const writing: Writing = { isStrict, forgotten: [] };
      writings.set(trans, writing);
      const idbTransaction = trans as unknown as IDBTransaction;
      idbTransaction.addEventListener('complete', () => {
        void writing.head?.then(({ dbId, serial }) =>
          watchers.get(db)?.onCommit({ dbId, serial, isStrict, forgotten: writing.forgotten }),
        );
      });
      idbTransaction.addEventListener('abort', () =>
        watchers.get(db)?.onFailure(idbTransaction.error),
      );
      return trans;
    },
    table(name) {
      const table = core.table(name);
      if (name === HEAD_STORE) return table;
      return {
        ...table,
        async mutate(request) {
          const writing = writings.get(request.trans);
          if (writing) {
            await (writing.head ??= raiseSerial(core.table(HEAD_STORE), request.trans));
            writing.forgotten.push(...deletedKeys(name, request));
          }
          return table.mutate(request);
        },
      };
    },
  });
  // Nearest to the database: what lies above needs Dexie's own zone, which an await here would leave.
  db.use({ stack: 'dbcore', name: 'write-serial', level: -10, create });
}
