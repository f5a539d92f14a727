import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Database, type GroupRow } from '../../lib/db/database';
import { editGroups, undoGroups } from '../../lib/db/edits';
import { forgetGroups, recallGroups } from '../../lib/db/forget';
import { recordSightings } from '../../lib/db/record-sightings';
import { listBatches, takeList, undoList, type ListToTake } from '../../lib/db/reported';
import { addSource, listSources, removeSource } from '../../lib/db/sources';
import { matchList } from '../../lib/intake/match-reported';
import { groupOf } from '../support/group';

let db: Database;
let ids = 0;
const row = (name: string, more: Partial<GroupRow> = {}): GroupRow => ({
  ...groupOf(name, { id: name }),
  nameKey: name,
  firstSeenAt: 1,
  lastSeenAt: 2,
  ...more,
});
const all = async () => (await db.groups.toArray()).sort((a, b) => (a.id < b.id ? -1 : 1));
beforeEach(() => (db = new Database(`records${(ids += 1)}`)));
afterEach(() => db.delete());

describe('editing stored groups', () => {
  it('many at once, and back', async () => {
    await db.groups.bulkAdd([row('甲'), row('乙'), row('丙')]);
    const before = await all();
    const edited = await editGroups(
      ['甲', '乙', '甲'],
      { unit: '城管局', state: 'merging' },
      9,
      db,
    );
    expect(edited.ok && edited.value.length).toBe(2);
    expect((await all()).map(({ unit, stateAt }) => [unit, stateAt])).toEqual([
      [undefined, undefined],
      ['城管局', 9],
      ['城管局', 9],
    ]);
    const undone = await undoGroups(edited.ok ? edited.value : [], db);
    expect(undone.changedSince).toBe(0);
    expect(await all()).toEqual(before);
    await undoGroups(undone.redo, db);
    expect((await db.groups.get('甲'))?.unit).toBe('城管局');
  });

  it('all or nothing', async () => {
    await db.groups.bulkAdd([row('甲'), row('乙', { createdOn: '2026-05-01' })]);
    const refused = async (groups: string[]) => {
      const edited = await editGroups(groups, { plannedEnd: '2026-01-01' }, 9, db);
      return edited.ok ? [] : edited.problems.map(({ code, path }) => `${code} ${path}`);
    };
    expect(await refused(['甲', '没有'])).toEqual(['no-such-group 没有']);
    expect(await refused(['甲', '乙'])).toEqual(['ends-before-it-began 乙']);
    expect((await all()).some((group) => 'plannedEnd' in group)).toBe(false);
  });

  it('what is by hand survives a sighting with another guess', async () => {
    const first = { id: 'r', clientId: 'wechat-web', idHint: '@1', loginId: 'l', seenAt: 40 };
    await recordSightings(
      [
        {
          sighting: { ...first, name: '甲' },
          nameKey: '甲',
          doNotRecordKey: 'k',
          guess: 'unknown',
          newGroupId: '甲',
        },
      ],
      db,
    );
    await editGroups(['甲'], { kind: 'work', unit: '城管局', owner: '局办', state: 'kept' }, 9, db);
    const sighting = {
      id: 's',
      clientId: 'wechat-web',
      idHint: '@1',
      loginId: 'l',
      name: '改名',
      seenAt: 50,
    };
    await recordSightings(
      [{ sighting, nameKey: '改名', doNotRecordKey: 'k', guess: 'unknown', newGroupId: 'n' }],
      db,
    );
    expect(await all()).toEqual([
      expect.objectContaining({
        name: '改名',
        kind: 'work',
        unit: '城管局',
        owner: '局办',
        state: 'kept',
        byHand: ['kind', 'owner', 'unit'],
      }),
    ]);
  });

  it('a social group leaves a keyed name, and can be called back while the page holds it', async () => {
    await db.groups.bulkAdd([row('甲'), row('乙')]);
    const gone = await forgetGroups([{ id: '甲', doNotRecordKey: 'k甲' }], db);
    expect([(await all()).map(({ id }) => id), await db.doNotRecord.toArray()]).toEqual([
      ['乙'],
      [{ key: 'k甲' }],
    ]);
    await recallGroups(gone, ['k甲'], db);
    expect([(await all()).length, await db.doNotRecord.count()]).toEqual([2, 0]);
  });
});

describe('a list', () => {
  const list = (names: readonly string[], more: Partial<ListToTake> = {}): ListToTake => ({
    batchId: 'batch-1',
    entries: names.map((name) => ({
      name,
      clientId: 'wechat-web',
      unit: '局',
      memberCount: 7,
      lastActiveOn: '2026-11-19',
    })),
    doNotRecordKeys: names.map((name) => `k${name}`),
    matcher: matchList,
    newId: () => `new${(ids += 1)}`,
    timeZone: 'Asia/Shanghai',
    at: 100,
    ...more,
  });
  const HAND = {
    reported: true,
    memberCount: 3,
    lastActivityAt: 5,
    lastActivitySource: 'hand',
  } as const;

  it('is one batch that can be taken back', async () => {
    await db.groups.bulkAdd([row('甲', HAND), row('乙', { owner: '局办', byHand: ['owner'] })]);
    const before = await all();
    const taken = await takeList(list(['甲', '乙', '丙']), db);
    expect(taken?.batch.addedIds).toHaveLength(1);
    expect(await all()).toHaveLength(3);
    expect(await db.groups.get('甲')).toMatchObject({ unit: '局', memberCount: 7 });
    expect(await listBatches(db)).toEqual([{ id: 'batch-1', at: 100, added: 1, changed: 2 }]);
    expect(await undoList('batch-1', db)).toEqual({ seenSince: 0 });
    expect(await all()).toEqual(before);
    expect(await listBatches(db)).toEqual([]);
    expect(await undoList('batch-1', db)).toBeUndefined();
  });

  it('twice by the same name changes nothing, and again by another adds nobody', async () => {
    await takeList(list(['甲']), db);
    expect(await takeList(list(['甲', '乙']), db)).toBeUndefined();
    await takeList(list(['甲'], { batchId: 'batch-2' }), db);
    expect(await all()).toHaveLength(1);
  });

  it('does not bring back a group that is not to be recorded', async () => {
    await db.doNotRecord.add({ key: 'k甲' });
    const taken = await takeList(list(['甲', '乙']), db);
    expect(taken?.unwanted).toEqual([0]);
    expect((await all()).map(({ name }) => name)).toEqual(['乙']);
  });

  it('taken back leaves what was seen since, and what was edited since', async () => {
    await db.groups.add(row('甲'));
    await takeList(list(['甲', '乙']), db);
    const added = (await all()).find(({ name }) => name === '乙')!;
    await db.groups.update(added.id, { reported: false });
    await editGroups(['甲'], { unit: '处' }, 200, db);
    expect(await undoList('batch-1', db)).toEqual({ seenSince: 1 });
    expect((await db.groups.get('甲'))?.unit).toBe('处');
  });

  it('keeps the last 20 batches', async () => {
    for (let at = 1; at <= 23; at += 1)
      await takeList(list([`群${at}`], { batchId: `b${at}`, at }), db);
    const kept = (await listBatches(db)).map(({ id }) => id);
    expect([kept.length, kept[0], kept.at(-1)]).toEqual([20, 'b23', 'b4']);
  });
});

it('a colleague’s file stays apart, once, and goes without a trace', async () => {
  const file = {
    id: 'f',
    origin: 'o',
    keyVersion: 'org:1',
    exportedAt: 1,
    addedAt: 2,
    others: true,
    groups: [groupOf('群')],
  };
  expect([await addSource(file, db), await addSource(file, db)]).toEqual(['added', 'known']);
  expect(await listSources(db)).toEqual([file]);
  expect(await all()).toEqual([]);
  await removeSource('f', db);
  expect(await listSources(db)).toEqual([]);
});
