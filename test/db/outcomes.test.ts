import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { Database } from '../../lib/db/database';
import { countOutcome } from '../../lib/db/outcomes';
import { readDay } from '../../lib/db/read-outcomes';

const day = '2026-11-20';
const db = new Database();
afterEach(() => db.outcomes.clear());

it('counts each rule, and a bar of two findings as one reminder', async () => {
  await countOutcome(day, ['off-hours', 'empty-reply'], 'shown', db);
  await countOutcome(day, ['off-hours', 'empty-reply'], 'reminded', db);
  await countOutcome(day, ['sticker'], 'shown', db);
  expect((await db.outcomes.get([day, 'off-hours']))?.counts).toEqual({ shown: 1, reminded: 1 });
  expect(await readDay(day)).toEqual({ shown: 2, reminded: 1 });
});

it('counts nothing where no rule is left to count, and other days apart', async () => {
  await countOutcome(day, [], 'shown', db);
  await countOutcome('2026-11-21', ['sticker'], 'shown', db);
  expect(await readDay(day)).toEqual({});
});
