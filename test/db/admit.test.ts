import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { admit } from '../../lib/db/admit';
import { Database } from '../../lib/db/database';
import { recordSightings, type PreparedSighting } from '../../lib/db/record-sightings';

let db: Database;
let names = 0;
const prepared = (n: number, seenAt = 1000, loginId = 'l1'): PreparedSighting => ({
  sighting: {
    id: `s${n}`,
    clientId: 'c',
    loginId,
    idHint: `@@${loginId}${n}`,
    seenAt,
    name: `群${n}`,
  },
  nameKey: `群${n}`,
  doNotRecordKey: `k${n}`,
  guess: 'work',
  newGroupId: `${loginId}${n}`,
});
const many = (from: number, count: number, loginId?: string) =>
  Array.from({ length: count }, (_, n) => prepared(from + n, 1000, loginId));
const take = async (sightings: readonly PreparedSighting[]) => {
  const admitted = await admit(sightings, db);
  await recordSightings(admitted, db);
  return admitted.length;
};

beforeEach(() => (db = new Database(`admit${(names += 1)}`)));
afterEach(() => db.delete());

it('of ten thousand groups claimed at once stores 600, all unconfirmed', async () => {
  for (let from = 0; from < 10_000; from += 500) await take(many(from, 500));
  const rows = await db.groups.toArray();
  expect(rows).toHaveLength(600);
  expect(rows.every(({ confirmed }) => confirmed === false)).toBe(true);
});

it('known groups pass also then, by id and, after a new login, by name', async () => {
  await take(many(0, 600));
  expect(await take([prepared(5), prepared(700)])).toBe(1);
  expect(await take(many(0, 50, 'l2'))).toBe(50);
});

it('a group seen again later is confirmed and makes room', async () => {
  await take(many(0, 600));
  const again = prepared(1, 100_000);
  await recordSightings([{ ...again, sighting: { ...again.sighting, id: 'again' } }], db);
  expect(await take(many(900, 10))).toBe(1);
});
