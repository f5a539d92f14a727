// A golden database: what a released version left on the disk, as JSON, put back store by store.
import { readFileSync } from 'node:fs';
import path from 'node:path';

interface GoldenStore {
  readonly keyPath: string | string[];
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly multiEntry?: boolean;
  }[];
  readonly rows: readonly object[];
}
export interface Golden {
  readonly nativeVersion: number;
  readonly stores: Readonly<Record<string, GoldenStore>>;
}

const folder = path.resolve(import.meta.dirname, '../fixtures/db');

const bytes = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && '$hex' in value
    ? Uint8Array.from(Buffer.from(String(value.$hex), 'hex'))
    : value;

export const readGolden = (version: number): Golden =>
  JSON.parse(readFileSync(path.join(folder, `v${version}.json`), 'utf8'), bytes) as Golden;

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(request.error?.name));
  });

/** Lays it down without any of today's code, with every row `copies` times under other keys. */
export async function layDown(golden: Golden, name: string, copies = 1): Promise<void> {
  const request = indexedDB.open(name, golden.nativeVersion);
  request.onupgradeneeded = () => {
    for (const [store, { keyPath, indexes }] of Object.entries(golden.stores)) {
      const made = request.result.createObjectStore(store, { keyPath });
      for (const { name: index, keyPath: indexed, multiEntry = false } of indexes)
        made.createIndex(index, indexed, { multiEntry });
    }
  };
  const db = await done(request);
  const transaction = db.transaction(Object.keys(golden.stores), 'readwrite');
  for (const [store, { keyPath, rows }] of Object.entries(golden.stores))
    for (const row of rows) {
      transaction.objectStore(store).put(row);
      if (store === 'meta') continue;
      const first = [keyPath].flat()[0] ?? '';
      for (let copy = 1; copy < copies; copy += 1) {
        const key = `${String((row as Record<string, unknown>)[first])}-${copy}`;
        transaction.objectStore(store).put({ ...row, [first]: key });
      }
    }
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  db.close();
}
