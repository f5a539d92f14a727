import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { Database } from '../../lib/db/database';
import { inspect } from '../../lib/db/recovery';
import { noWitness } from '../../lib/db/witness';
import { versions } from '../../lib/db/versions';
import { layDown, readGolden } from './golden';

let db: Database | undefined;
afterEach(async () => {
  await db?.delete();
});

const schemaOf = (raw: IDBDatabase) => {
  const names = [...raw.objectStoreNames].sort();
  return Object.fromEntries(
    names.map((name) => {
      const store = raw.transaction(name).objectStore(name);
      const indexes = [...store.indexNames].map((index) => store.index(index).keyPath);
      return [name, { keyPath: store.keyPath, indexes }];
    }),
  );
};

describe.each(versions.map(({ version }) => version))('the golden database of version %i', (n) => {
  const golden = readGolden(n);

  it('opens with today’s code, and every row is there', async () => {
    await layDown(golden, `golden${n}`, 2000);
    db = new Database(`golden${n}`);
    for (const [store, { rows }] of Object.entries(golden.stores)) {
      const all = await db.table(store).toArray();
      expect(all, store).toHaveLength(store === 'meta' ? 1 : rows.length * 2000);
      for (const row of rows) expect(all, store).toContainEqual(row);
    }
  });

  it('has a row in each of its stores', () => {
    for (const [store, { rows }] of Object.entries(golden.stores))
      expect(rows.length, store).toBeGreaterThan(0);
  });

  it('is sound in the eyes of the start-up', async () => {
    await layDown(golden, `golden${n}`);
    db = new Database(`golden${n}`);
    const head = golden.stores.meta!.rows[0] as { dbId: string; serial: number };
    const witness = {
      ...noWitness,
      dbId: head.dbId,
      serial: head.serial,
      strictSerial: head.serial,
    };
    expect(await inspect(db, witness, true)).toBe('sound');
  });
});

it('the newest golden database has the stores that today’s code makes: a released one is not edited', async () => {
  const newest = versions.at(-1)!.version;
  await layDown(readGolden(newest), 'golden');
  const raw = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('golden');
    request.onsuccess = () => resolve(request.result);
  });
  const schema = schemaOf(raw);
  raw.close();
  db = new Database('fresh');
  await db.open();
  expect(schemaOf(db.backendDB())).toEqual(schema);
  expect(versions.map(({ version }) => version)).toEqual([...versions.keys()].map((i) => i + 1));
});
