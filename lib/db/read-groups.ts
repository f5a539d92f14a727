import { asObserved } from '../coverage/as-observed';
import { unpackWatched } from '../coverage/watched-days';
import type { CoverageRow, GroupRow } from './database';
import { readStore } from './read-store';
import { withoutSealed } from './without-sealed';

/**
 * All groups, in no order, read without Dexie; `observedSince` is what may be claimed now. Unsorted
 * groups are without their names unless the caller can open them (open-names.ts); the popup names none.
 */
export async function readGroups(
  timeZone: string,
  open: (row: GroupRow) => GroupRow = (row) => row,
  now = Date.now(),
): Promise<readonly GroupRow[]> {
  const rows =
    (await readStore('groups', (store) => store.getAll() as IDBRequest<GroupRow[]>)) ?? [];
  const coverage =
    (await readStore('coverage', (store) => store.getAll() as IDBRequest<CoverageRow[]>)) ?? [];
  const watched = coverage.map(({ days, ...row }) => ({ ...row, watched: unpackWatched(days) }));
  return rows.map((row) => asObserved(withoutSealed(open(row)), watched, { now, timeZone }));
}
