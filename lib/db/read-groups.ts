import { asObserved } from '../coverage/as-observed';
import { unpackWatched } from '../coverage/watched-days';
import { nameSession } from '../platform/name-session';
import type { CoverageRow, GroupRow } from './database';
import { readStore } from './read-store';
import { openGroup, openingWith, withoutSealed } from './sealed-rows';

/** All groups, in no order, read without Dexie; `observedSince` is what may be claimed now. */
export async function readGroups(timeZone: string, now = Date.now()): Promise<readonly GroupRow[]> {
  const rows =
    (await readStore('groups', (store) => store.getAll() as IDBRequest<GroupRow[]>)) ?? [];
  const coverage =
    (await readStore('coverage', (store) => store.getAll() as IDBRequest<CoverageRow[]>)) ?? [];
  const watched = coverage.map(({ days, ...row }) => ({ ...row, watched: unpackWatched(days) }));
  const names = await nameSession.read().catch(() => undefined);
  const open = openGroup(openingWith((token) => names?.[token]));
  return rows.map((row) => asObserved(withoutSealed(open(row)), watched, { now, timeZone }));
}
