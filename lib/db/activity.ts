import { DAY_MS } from '../calendar/civil-date';
import { addDays as sumOfDays, packDays, unpackDays } from '../activity/day-counts';
import { gather } from '../activity/gather';
import { newerActivity } from '../activity/last-activity';
import type { ActivityReport, DayCount } from '../model/activity';
import type { ActivitySource } from '../model/group';
import { database, type Database, type GroupRow } from './database';

/** A login's totals are of no use once it is long over; no page stays open for so long. */
const COUNTED_FOR_MS = 60 * DAY_MS;

const monthOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 7);

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Reports by stored group. One that is not stored, as a social one never is, has no activity. */
async function ofStoredGroups(
  reports: readonly ActivityReport[],
  db: Database,
): Promise<{ group: GroupRow; reports: readonly ActivityReport[] }[]> {
  const byHint = grouped(reports, ({ idHint }) => idHint);
  const rows = await db.groups
    .where('idHint')
    .anyOf([...byHint.keys()])
    .toArray();
  return rows.flatMap((group) => {
    const found = byHint.get(group.idHint ?? '') ?? [];
    const isOfClient = ({ clientId }: ActivityReport): boolean => clientId === group.clientId;
    const ofClient = found.every(isOfClient) ? found : found.filter(isOfClient);
    return ofClient.length > 0 ? [{ group, reports: ofClient }] : [];
  });
}

async function addDays(
  byGroup: ReadonlyMap<string, readonly DayCount[]>,
  db: Database,
): Promise<void> {
  const more = [...byGroup].flatMap(([groupId, days]) =>
    [...grouped(days, ({ day }) => monthOf(day))].map(([month, of]) => ({ groupId, month, of })),
  );
  const rows = await db.activity.bulkGet(more.map(({ groupId, month }) => [groupId, month]));
  await db.activity.bulkPut(
    more.map(({ groupId, month, of }, at) => {
      const before = unpackDays(rows[at]?.days ?? new Uint8Array());
      return { groupId, month, days: packDays(sumOfDays(before, of)) };
    }),
  );
}

/**
 * Takes reports in, in one transaction, and resolves when that is complete. What was reported before
 * adds nothing. `dayOf` gives the civil day of an instant in the profile's zone.
 */
export async function recordActivity(
  reports: readonly ActivityReport[],
  source: ActivitySource,
  now: number,
  dayOf: (at: number) => number,
  db: Database = database,
): Promise<void> {
  await db.transaction('rw', db.groups, db.activity, db.counted, async () => {
    const stored = await ofStoredGroups(reports, db);
    const logins = stored.flatMap(({ group, reports: of }) =>
      [...grouped(of, ({ loginId }) => loginId)].map(([loginId, ofLogin]) => ({
        groupId: group.id,
        loginId,
        ofLogin,
      })),
    );
    const before = await db.counted.bulkGet(
      logins.map(({ loginId, groupId }) => [loginId, groupId]),
    );
    const gathered = logins.map(({ ofLogin }, at) => gather(before[at], ofLogin, dayOf));
    const days = new Map<string, DayCount[]>();
    logins.forEach(({ groupId }, at) => {
      const more = [...(gathered[at]?.days.values() ?? [])];
      days.set(groupId, [...(days.get(groupId) ?? []), ...more]);
    });
    await addDays(days, db);
    await db.counted.bulkPut(
      logins.flatMap(({ loginId, groupId }, at) => {
        const counted = gathered[at]?.counted;
        return counted ? [{ loginId, groupId, ...counted }] : [];
      }),
    );
    await db.counted
      .where('at')
      .below(now - COUNTED_FOR_MS)
      .delete();
    const lastOf = new Map<string, number>();
    logins.forEach(({ groupId }, at) =>
      lastOf.set(groupId, Math.max(lastOf.get(groupId) ?? 0, gathered[at]?.last ?? 0)),
    );
    const active = stored.flatMap(({ group }) => {
      const at = lastOf.get(group.id) ?? 0;
      const newer = newerActivity(group, at, source, now);
      return newer.lastActivityAt === group.lastActivityAt ? [] : [{ ...group, ...newer }];
    });
    if (active.length > 0) await db.groups.bulkPut(active);
  });
}

/** The days of one group on which something was seen, in order. */
export async function activityOf(
  groupId: string,
  db: Database = database,
): Promise<readonly DayCount[]> {
  const rows = await db.activity
    .where('[groupId+month]')
    .between([groupId, ''], [groupId, '\uffff'])
    .toArray();
  return rows.flatMap(({ days }) => unpackDays(days));
}

/** Within a transaction on both tables: nothing is left of a group. */
export async function forgetActivity(groupId: string, db: Database = database): Promise<void> {
  await db.activity.where('[groupId+month]').between([groupId, ''], [groupId, '\uffff']).delete();
  await db.counted.filter((row) => row.groupId === groupId).delete();
}

/** Within a transaction on both tables: one record went up in another, and its counts with it. */
export async function followActivity(
  from: string,
  to: string,
  db: Database = database,
): Promise<void> {
  const rows = await db.activity
    .where('[groupId+month]')
    .between([from, ''], [from, '\uffff'])
    .toArray();
  const days = rows.flatMap((row) => unpackDays(row.days));
  await addDays(new Map([[to, days]]), db);
  const counted = await db.counted.filter(({ groupId }) => groupId === from).toArray();
  await forgetActivity(from, db);
  const before = await db.counted.bulkGet(counted.map(({ loginId }) => [loginId, to]));
  await db.counted.bulkPut(
    counted.map((row, at) => ({
      ...row,
      groupId: to,
      messages: row.messages + (before[at]?.messages ?? 0),
      own: row.own + (before[at]?.own ?? 0),
    })),
  );
}
