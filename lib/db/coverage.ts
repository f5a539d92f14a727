import { MINUTE_MS } from '../calendar/civil-date';
import { addWatched, packWatched, unpackWatched } from '../coverage/watched-days';
import type { WatchReport } from '../model/activity';
import type { Coverage } from '../model/coverage';
import { database, type CoverageRow, type Database } from './database';

const MOST_LOGINS = 20;
const MOST_REPORTS = 40;
const UNKNOWN_ACCOUNT = '';

const asCoverage = ({ days, ...row }: CoverageRow): Coverage => ({
  ...row,
  watched: unpackWatched(days),
});

/** Newest first, each once, at most so many. */
const remember = (ids: readonly string[], id: string, most: number): readonly string[] =>
  [id, ...ids.filter((known) => known !== id)].slice(0, most);

const newRow = (clientId: string, account: string, at: number): CoverageRow => ({
  clientId,
  account,
  since: at,
  days: new Uint8Array(),
  lastWatchedAt: at,
  loginIds: [],
  lastReports: [],
});

/** All accounts that were ever watched. */
export const listCoverage = async (db: Database = database): Promise<readonly Coverage[]> =>
  (await db.coverage.toArray()).map(asCoverage);

async function rowOfLogin(
  clientId: string,
  loginId: string,
  db: Database,
): Promise<CoverageRow | undefined> {
  const rows = await db.coverage.toArray();
  return rows.find((row) => row.clientId === clientId && row.loginIds.includes(loginId));
}

/** Which account a login is of, as an opaque key; `undefined` while the page has not said. */
export async function accountOf(
  clientId: string,
  loginId: string,
  db: Database = database,
): Promise<string | undefined> {
  const account = (await rowOfLogin(clientId, loginId, db))?.account;
  return account === UNKNOWN_ACCOUNT ? undefined : account;
}

/**
 * Takes in that a page was watched. A stretch ends by now and belongs to the day on which it began.
 * Resolves when the transaction is complete; told twice it counts once.
 */
export async function recordWatched(
  { id, clientId, loginId, from, to }: WatchReport,
  dayOf: (at: number) => number,
  db: Database = database,
): Promise<void> {
  await db.transaction('rw', db.coverage, async () => {
    const row =
      (await rowOfLogin(clientId, loginId, db)) ??
      (await db.coverage.get([clientId, UNKNOWN_ACCOUNT])) ??
      newRow(clientId, UNKNOWN_ACCOUNT, from);
    if (row.lastReports.includes(id)) return;
    const minutes = Math.round((to - from) / MINUTE_MS);
    await db.coverage.put({
      ...row,
      days: packWatched(addWatched(unpackWatched(row.days), dayOf(from), minutes)),
      lastWatchedAt: Math.max(row.lastWatchedAt, to),
      lastReports: remember(row.lastReports, id, MOST_REPORTS),
    });
  });
}

export interface FullRead {
  readonly clientId: string;
  readonly loginId: string;
  /** Opaque key; '' where the page did not say whose it is. */
  readonly account: string;
  readonly at: number;
  readonly groupsSeen: number;
  readonly membersKnown: number;
  readonly cut: boolean;
}

/** Takes in that the page's own list was read, and whose page it is. */
export async function recordFullRead(
  { clientId, loginId, account, at, groupsSeen, membersKnown, cut }: FullRead,
  dayOf: (at: number) => number,
  db: Database = database,
): Promise<void> {
  await db.transaction('rw', db.coverage, async () => {
    const row = (await db.coverage.get([clientId, account])) ?? newRow(clientId, account, at);
    const days = unpackWatched(row.days);
    await db.coverage.put({
      ...row,
      // A day on which the page was read is a day on which it was open.
      days: packWatched(addWatched(days, dayOf(at), 0)),
      lastWatchedAt: Math.max(row.lastWatchedAt, at),
      loginIds: remember(row.loginIds, loginId, MOST_LOGINS),
      lastFullReadAt: at,
      groupsSeen,
      membersKnown,
      cut,
    });
  });
}
