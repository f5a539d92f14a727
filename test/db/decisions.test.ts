import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Database } from '../../lib/db/database';
import { decide, listDecisions, partNext, takeBack } from '../../lib/db/decisions';
import { listGroups } from '../../lib/db/groups';
import { recordSightings, type PreparedSighting } from '../../lib/db/record-sightings';
import { people, prepared } from '../support/prepared';

let db: Database;
let count = 0;
beforeEach(() => (db = new Database(`decisions${(count += 1)}`)));
afterEach(() => db.delete());

const record = (...sightings: PreparedSighting[]) => recordSightings(sightings, db);
const ids = async () => (await listGroups('Asia/Shanghai', db)).map(({ id }) => id).sort();
const boundTo = async (idHint: string, loginId: string) =>
  (await db.bindings.get(['c', loginId, idHint]))?.groupId;
const decideOn = (kind: 'same-group' | 'other-group' | 'not-duplicate', pair: string[]) =>
  decide({ kind, groupIds: pair as [string, string], decidedAt: 5 }, db);

/** One group that two accounts know, and that was not recognised. */
async function doubted(): Promise<[string, string]> {
  await record(prepared({ name: '工作群', idHint: '1', account: 'a', keys: people(0, 20) }));
  await record(
    prepared({ name: '工作群', idHint: 'x', account: 'b', loginId: 'l2', seenAt: 2000 }),
  );
  const rows = (await listGroups('Asia/Shanghai', db)).toSorted(
    (a, b) => a.firstSeenAt - b.firstSeenAt,
  );
  return [rows[0]?.id ?? '', rows[1]?.id ?? ''];
}

it('joined records are one, with all names, the earliest sighting and what was written by hand', async () => {
  const pair = await doubted();
  await db.groups.update(pair[0], { unit: '环卫科', byHand: ['unit'] });
  await db.groups.update(pair[1], { name: '环卫工作群', notes: '已核' });
  await decideOn('same-group', pair);
  const [row, ...more] = await listGroups('Asia/Shanghai', db);
  expect(more).toEqual([]);
  expect(row).toMatchObject({
    id: pair[0],
    name: '环卫工作群',
    previousNames: ['工作群'],
    firstSeenAt: 1000,
    unit: '环卫科',
    notes: '已核',
  });
  expect(row?.maybeSameAs).toBeUndefined();
});

it('a join holds in this login and the next, under new ids and either account', async () => {
  const pair = await doubted();
  await decideOn('same-group', pair);
  await record(prepared({ name: '工作群', idHint: 'x', account: 'b', loginId: 'l2' }));
  expect(await ids()).toEqual([pair[0]]);
  await record(prepared({ name: '工作群', idHint: 'z', account: 'b', loginId: 'l3' }));
  expect(await ids()).toEqual([pair[0]]);
  expect(await boundTo('z', 'l3')).toBe(pair[0]);
});

it('a join taken back gives both records again', async () => {
  const pair = await doubted();
  await decideOn('same-group', pair);
  await takeBack({ kind: 'same-group', groupIds: pair }, db);
  expect(await ids()).toEqual([...pair].sort());
  expect(await listDecisions(db)).toEqual([]);
});

it('parted records stay two, also when members would make them one', async () => {
  const pair = await doubted();
  await decideOn('other-group', pair);
  expect((await db.groups.get(pair[1]))?.maybeSameAs).toBeUndefined();
  await record(
    prepared({ name: '工作群', idHint: 'x', account: 'b', loginId: 'l2', keys: people(0, 20) }),
  );
  expect(await ids()).toEqual([...pair].sort());
  expect(await boundTo('x', 'l2')).toBe(pair[1]);
});

it('of a record that stood for two, what is seen next is a record of its own, and stays one', async () => {
  await record(prepared({ name: '工作群', idHint: '1', keys: people(0, 20) }));
  const [old = ''] = await ids();
  await partNext(old, db);
  await record(prepared({ name: '工作群', idHint: 'x', loginId: 'l2', keys: people(0, 21) }));
  const fresh = await boundTo('x', 'l2');
  expect(fresh).not.toBe(old);
  expect(await listDecisions(db)).toMatchObject([{ kind: 'other-group' }]);
  await record(prepared({ name: '工作群', idHint: 'y', loginId: 'l3', keys: people(0, 21) }));
  expect(await boundTo('y', 'l3')).toBe(fresh);
  expect(await ids()).toHaveLength(2);
});

it('a decision on a record that goes up in another goes with it', async () => {
  const pair = await doubted();
  await record(prepared({ name: '别的群', idHint: 'q', loginId: 'l2', keys: people(80, 99) }));
  const other = (await boundTo('q', 'l2')) ?? '';
  await decideOn('not-duplicate', [pair[1], other]);
  await decideOn('same-group', pair);
  const kept = (await listDecisions(db)).find(({ kind }) => kind === 'not-duplicate');
  expect(kept?.groupIds).toEqual([pair[0], other].sort());
});

it('a decision on a group that is gone does nothing', async () => {
  const [id] = await doubted();
  for (const kind of ['same-group', 'other-group', 'not-duplicate'] as const)
    await decideOn(kind, [id, 'gone']);
  expect(await listDecisions(db)).toEqual([]);
});
