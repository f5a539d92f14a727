// One inventory on the bench: a database, two safe places and a clock, started as often as a test needs.
import { Database } from '../../lib/db/database';
import type { GroupRow } from '../../lib/db/rows';
import { StorageKeeper } from '../../lib/db/storage-keeper';
import { memoryPlace } from '../support/memory-place';

export const NOW = Date.parse('2026-11-20T10:00:00+08:00');
const DAY_MS = 86_400_000;
let count = 0;

export const groupRow = (id: string, more: Partial<GroupRow> = {}): GroupRow => ({
  id,
  clientId: 'wechat-web',
  name: `工作群${id}`,
  nameKey: `工作群${id}`,
  previousNames: [],
  kind: 'work',
  kindSource: 'guess',
  idHint: `@@${id}`,
  loginId: 'l1',
  firstSeenAt: NOW,
  lastSeenAt: NOW,
  ...more,
});

export function bench() {
  const name = `bench${(count += 1)}`;
  const first = memoryPlace();
  const second = memoryPlace();
  const clock = { now: NOW };
  const disk: { share: number | undefined } = { share: 0.1 };
  const done = { repairs: 0, settingsWiped: 0, failSettings: false };
  let db = new Database(name);
  let keeper: StorageKeeper;
  const boot = (): StorageKeeper => {
    db.close();
    db = new Database(name);
    keeper = new StorageKeeper({
      db,
      places: [first.place, second.place],
      now: () => clock.now,
      retentionDays: () => Promise.resolve(180),
      readsEveryRow: () => Promise.resolve(true),
      usedShare: () =>
        disk.share === undefined
          ? Promise.reject(new Error('no answer'))
          : Promise.resolve(disk.share),
      onRepair: () => Promise.resolve(void (done.repairs += 1)),
      wipeSettings: () => {
        if (done.failSettings) return Promise.reject(new Error('stopped here'));
        done.settingsWiped += 1;
        return Promise.resolve();
      },
    });
    return keeper;
  };
  boot();
  return {
    name,
    first,
    second,
    clock,
    disk,
    done,
    get db() {
      return db;
    },
    get keeper() {
      return keeper;
    },
    passDays: (days: number) => (clock.now += days * DAY_MS),
    /** Another start of the background, which finds what there is. */
    async restart() {
      await boot().start();
      return keeper.state();
    },
    /** Notes and backups of what was written, as a moment of rest would bring them. */
    async rest() {
      await new Promise((wait) => setTimeout(wait, 150));
      await keeper.tidy();
    },
    ids: async () => (await db.groups.toArray()).map(({ id }) => id).sort(),
    allText: () => [...first.kept.values(), ...second.kept.values()].join(),
  };
}
export type Bench = ReturnType<typeof bench>;

/** Deletes or changes rows behind the extension's back: no serial is raised. */
export async function behindItsBack(
  name: string,
  stores: string[],
  change: (store: (name: string) => IDBObjectStore) => void,
): Promise<void> {
  const open = indexedDB.open(name);
  const raw = await new Promise<IDBDatabase>((resolve) => {
    open.onsuccess = () => resolve(open.result);
  });
  const transaction = raw.transaction(stores, 'readwrite');
  change((store) => transaction.objectStore(store));
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  raw.close();
}
