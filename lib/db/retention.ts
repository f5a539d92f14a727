import { DAY_MS } from '../calendar/civil-date';
import { hasNobodyLeft } from './belonging';
import type { Database } from './database';
import { filterRows, type Rows } from './snapshot';
import { groupIdsOf, policyOf, tableNames, type AnyRow } from './tables';

const isoDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** A clock that leapt further is believed only when it still says so after `HOLD_MS`. */
const LEAP_MS = 30 * DAY_MS;
const HOLD_MS = 2 * DAY_MS;

/** When pruning was last looked at, and until when it is held back. Epoch ms. */
export interface RetentionClock {
  readonly retentionAt?: number | undefined;
  readonly noPruningUntil?: number | undefined;
}

/**
 * Whether today's date may be believed. A clock set a year ahead must not delete a year's inventory
 * in one night: after a leap, either way, pruning waits two days of the new time.
 */
export function mayPrune(before: RetentionClock, now: number): RetentionClock & { may: boolean } {
  const { retentionAt = now, noPruningUntil = 0 } = before;
  const hasLeapt = now - retentionAt > LEAP_MS || retentionAt - now > DAY_MS;
  if (hasLeapt) return { may: false, retentionAt: now, noPruningUntil: now + HOLD_MS };
  return { may: now >= noPruningUntil, retentionAt: now, noPruningUntil };
}

function isOver(name: string, row: AnyRow, cutoff: number): boolean {
  const { retention } = policyOf(name);
  if (retention.until === 'last-seen') return retention.lastAt(row) < cutoff;
  if (retention.until === 'day') return retention.day(row) < isoDay(cutoff);
  return false;
}

/** What retention leaves of these rows. `cutoff` is epoch ms: now less the days of retention. */
export function withinRetention(all: Rows, cutoff: number): Rows {
  const staying = (all.groups ?? []).filter((row) => !isOver('groups', row, cutoff));
  const ids = new Set(staying.map(({ id }) => id));
  const isGone = (id: string): boolean => !ids.has(id);
  return filterRows(
    all,
    (name, row) => !isOver(name, row, cutoff) && !hasNobodyLeft(groupIdsOf(name, row), isGone),
  );
}

/** Deletes what is older than the cutoff, and what spoke only of it; how many rows. */
export const prune = (db: Database, cutoff: number): Promise<number> =>
  db.transaction('rw', [...tableNames], async () => {
    const all: Record<string, readonly AnyRow[]> = {};
    for (const name of tableNames) all[name] = (await db.table(name).toArray()) as AnyRow[];
    const kept = withinRetention(all, cutoff);
    let deleted = 0;
    for (const name of tableNames) {
      const staying = new Set(kept[name]);
      const going = (all[name] ?? []).filter((row) => !staying.has(row));
      const { primKey } = db.table(name).schema;
      const keys = going.map((row) => keyOf(primKey.keyPath, row));
      if (keys.length > 0) await db.table(name).bulkDelete(keys as never[]);
      deleted += keys.length;
    }
    return deleted;
  });

/** A row's primary key by its path, simple or compound. */
export function keyOf(path: string | readonly string[] | null | undefined, row: AnyRow): unknown {
  if (typeof path === 'string') return row[path];
  return (path ?? []).map((each) => row[each]);
}

const SHARE_GIVEN_UP = 0.2;

/** The disk is full: gives up the oldest fifth of what is only counted, never a group or a choice. */
export const giveUpOldest = (db: Database): Promise<number> => {
  const names = tableNames.filter((name) => policyOf(name).givenUpFirst === true);
  return db.transaction('rw', names, async () => {
    let given = 0;
    for (const name of names) {
      const { retention } = policyOf(name);
      if (retention.until !== 'day') continue;
      const rows = (await db.table(name).toArray()) as AnyRow[];
      rows.sort((one, other) => retention.day(one).localeCompare(retention.day(other)));
      const going = rows.slice(0, Math.ceil(rows.length * SHARE_GIVEN_UP));
      const { primKey } = db.table(name).schema;
      await db.table(name).bulkDelete(going.map((row) => keyOf(primKey.keyPath, row)) as never[]);
      given += going.length;
    }
    return given;
  });
};
