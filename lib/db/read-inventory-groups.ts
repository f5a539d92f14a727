import { asObserved } from '../coverage/as-observed';
import { unpackWatched } from '../coverage/watched-days';
import { SEALED_END } from '../identity/sealed-text';
import type { Coverage } from '../model/coverage';
import { openNames } from './open-names';
import { answerOf, readStores } from './read-store';
import type { CoverageRow, GroupRow, HeadRow } from './rows';
import { hasSealed } from './sealed-rows';
import { withoutSealed } from './without-sealed';

/** So many rows are copied out of the database in one task: far below a long one. */
const SLICE = 500;

type StoreOf = (name: string) => IDBObjectStore;
type AsShown = (row: GroupRow) => GroupRow;

/** What the inventory page reads, all of one moment. */
export interface StoredInventory {
  readonly head: HeadRow | undefined;
  readonly groups: readonly GroupRow[];
  readonly coverages: readonly Coverage[];
}

/** Some of the groups, and how many there are. */
export interface FirstGroups {
  readonly groups: readonly GroupRow[];
  readonly count: number;
}

const all = <T>(store: IDBObjectStore): Promise<T[]> => answerOf(store.getAll() as IDBRequest<T[]>);

async function coveragesIn(storeOf: StoreOf): Promise<readonly Coverage[]> {
  const rows = await all<CoverageRow>(storeOf('coverage'));
  return rows.map(({ days, ...row }) => ({ ...row, watched: unpackWatched(days) }));
}

const shownWith =
  (open: AsShown, coverages: readonly Coverage[], timeZone: string, now: number): AsShown =>
  (row) =>
    asObserved(withoutSealed(open(row)), coverages, { now, timeZone });

/** The next slice is asked for before this one is worked on. */
async function eachSlice(
  store: IDBObjectStore,
  take: (rows: readonly GroupRow[]) => void,
): Promise<void> {
  const slice = (after?: string): Promise<GroupRow[]> => {
    const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
    return answerOf(store.getAll(range, SLICE) as IDBRequest<GroupRow[]>);
  };
  let rows = await slice();
  for (;;) {
    const last = rows.length < SLICE ? undefined : rows.at(-1)?.id;
    const next = last === undefined ? undefined : slice(last);
    take(rows);
    if (!next) return;
    rows = await next;
  }
}

/**
 * All groups, in no order, as they may be shown and with the names that the browser's memory has;
 * `observedSince` is what may be claimed now. Nothing is read where there is no database yet.
 */
export async function readInventoryGroups(
  timeZone: string,
  now = Date.now(),
): Promise<StoredInventory> {
  const open = await openNames();
  const read = await readStores(['meta', 'coverage', 'groups'], async (storeOf) => {
    const head = await answerOf(storeOf('meta').get('head') as IDBRequest<HeadRow | undefined>);
    const coverages = await coveragesIn(storeOf);
    const asShown = shownWith(open, coverages, timeZone, now);
    const groups: GroupRow[] = [];
    await eachSlice(storeOf('groups'), (rows) => {
      for (const row of rows) groups.push(asShown(row));
    });
    return { head, groups, coverages };
  });
  return read ?? { head: undefined, groups: [], coverages: [] };
}

/**
 * The first groups by name, for a screen that need not wait until all are read; those whose names
 * are not on the disk only where too few others are stored.
 */
export async function readFirstGroups(
  most: number,
  timeZone: string,
  now = Date.now(),
): Promise<FirstGroups> {
  const read = await readStores(['coverage', 'groups'], async (storeOf) => {
    const byName = storeOf('groups').index('nameKey');
    const take = (range: IDBKeyRange, count: number): Promise<GroupRow[]> =>
      answerOf(byName.getAll(range, count) as IDBRequest<GroupRow[]>);
    const [count, coverages, named] = await Promise.all([
      answerOf(storeOf('groups').count()),
      coveragesIn(storeOf),
      take(IDBKeyRange.lowerBound(SEALED_END), most),
    ]);
    const others =
      named.length < most
        ? await take(IDBKeyRange.upperBound(SEALED_END, true), most - named.length)
        : [];
    return { count, coverages, rows: [...named, ...others] };
  });
  if (!read) return { count: 0, groups: [] };
  const open = read.rows.some(hasSealed) ? await openNames() : (row: GroupRow) => row;
  return {
    count: read.count,
    groups: read.rows.map(shownWith(open, read.coverages, timeZone, now)),
  };
}
