import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accountOf, listCoverage, recordFullRead, recordWatched } from '../../lib/db/coverage';
import { Database } from '../../lib/db/database';

const MINUTE = 60_000;
const dayOf = (at: number): number => Math.floor(at / (1440 * MINUTE));
let db: Database;
let names = 0;
const watch = (id: string, from: number, more: { loginId?: string } = {}) =>
  recordWatched(
    { id, clientId: 'c', loginId: 'l', from, to: from + 5 * MINUTE, ...more },
    dayOf,
    db,
  );
const read = (account: string, loginId = 'l', at = 0) =>
  recordFullRead(
    { clientId: 'c', loginId, account, at, groupsSeen: 60, membersKnown: 59, cut: false },
    dayOf,
    db,
  );

beforeEach(() => (db = new Database(`coverage${(names += 1)}`)));
afterEach(() => db.delete());

it('adds up what was watched, each stretch once', async () => {
  await read('a');
  await watch('1', 0);
  await watch('2', 5 * MINUTE);
  await watch('1', 0);
  expect(await listCoverage(db)).toMatchObject([
    {
      account: 'a',
      since: 0,
      watched: [{ day: 0, minutes: 10 }],
      groupsSeen: 60,
      membersKnown: 59,
    },
  ]);
});

it('knows an account again at its next login, and another as another', async () => {
  await read('a');
  await read('a', 'l2', MINUTE);
  await read('b', 'l3');
  await watch('1', 0, { loginId: 'l2' });
  expect(await accountOf('c', 'l', db)).toBe('a');
  expect(await accountOf('c', 'l3', db)).toBe('b');
  expect(await accountOf('other', 'l3', db)).toBeUndefined();
  const [a, b] = await listCoverage(db);
  expect([a?.watched[0]?.minutes, b?.watched[0]?.minutes, a?.lastFullReadAt]).toEqual([
    5,
    0,
    MINUTE,
  ]);
});

it('a page that never said whose it is has a line of its own', async () => {
  await watch('1', 0);
  expect(await listCoverage(db)).toMatchObject([{ account: '', watched: [{ minutes: 5 }] }]);
  expect(await accountOf('c', 'l', db)).toBeUndefined();
});
