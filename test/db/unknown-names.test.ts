import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../lib/db/database';
import { decide } from '../../lib/db/decisions';
import { editGroups, undoGroups } from '../../lib/db/edits';
import { forgetGroups, recallGroups } from '../../lib/db/forget';
import { listGroups, settleKind } from '../../lib/db/groups';
import { recordSightings, type PreparedSighting } from '../../lib/db/record-sightings';
import { takeList, undoList } from '../../lib/db/reported';
import { takeSnapshot } from '../../lib/db/snapshot';
import { tableNames } from '../../lib/db/tables';
import { matchList } from '../../lib/intake/match-reported';
import { UnknownNames, type NameSession } from '../../lib/db/unknown-names';
import { people, prepared } from '../support/prepared';

const ZONE = 'Asia/Shanghai';
const NAME = '听雨楼🌧 Nine';

/** What the browser's memory holds of one session, and how to make it full. */
class Memory implements NameSession {
  texts: Readonly<Record<string, string>> = {};
  isFull = false;
  read = () => Promise.resolve(this.texts);
  write = (texts: Readonly<Record<string, string>>) => {
    if (this.isFull) return Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    this.texts = { ...texts };
    return Promise.resolve();
  };
}

const keyOf = (text: string) => {
  const sum = Array.from(text).reduce(
    (hash, char) => (hash * 31 + char.codePointAt(0)!) % 2 ** 40,
    7,
  );
  return Promise.resolve(`${sum.toString(36)}-${text.length}`);
};

let memory: Memory;
let db: Database;
let ids = 0;
const unknown = (
  sighting: Parameters<typeof prepared>[0],
  more: Partial<PreparedSighting> = {},
): PreparedSighting => prepared({ name: NAME, ...sighting }, { guess: 'unknown', ...more });
const record = (...sightings: PreparedSighting[]) => recordSightings(sightings, db);
const list = () => listGroups(ZONE, db);
const only = async () => {
  const groups = await list();
  expect(groups).toHaveLength(1);
  return groups[0]!;
};

/** The background is stopped and started; with the browser, its memory goes as well. */
function restart(what: 'worker' | 'browser'): void {
  db.close();
  if (what === 'browser') memory = new Memory();
  db = new Database(db.name, new UnknownNames(keyOf, memory));
}

/** All that lies in the database, read past our own code. */
async function onDisk(): Promise<string> {
  const raw = db.backendDB();
  const rows = await Promise.all(
    tableNames.map(
      (name) =>
        new Promise<unknown>((resolve) => {
          const all = raw.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => resolve(all.result);
        }),
    ),
  );
  return JSON.stringify(rows);
}

beforeEach(() => {
  memory = new Memory();
  db = new Database(`names${(ids += 1)}`, new UnknownNames(keyOf, memory));
});
afterEach(() => db.delete());

describe('a group of unknown kind', () => {
  it('has its name in the browser’s memory and not on the disk', async () => {
    await record(unknown({ keys: people(0, 9) }));
    expect(await only()).toMatchObject({ name: NAME, kind: 'unknown' });
    const disk = await onDisk();
    for (const part of ['听雨楼', 'Nine', 'nine']) expect(disk).not.toContain(part);
    expect(Object.values(memory.texts)).toContain(NAME);
  });

  it('keeps its name when the worker is stopped, even while it wrote', async () => {
    const sighting = unknown({ keys: people(0, 9) });
    await record(sighting);
    restart('worker');
    expect(await only()).toMatchObject({ name: NAME });
    await record(unknown({ keys: people(0, 9), name: '望江阁', seenAt: 2000 }));
    restart('worker');
    expect(await only()).toMatchObject({ name: '望江阁', previousNames: [NAME] });
    expect(await onDisk()).not.toMatch(/听雨楼|望江阁/u);
  });

  it('is without a name after the browser was closed, and is known again by it', async () => {
    await record(unknown({}));
    const before = await only();
    restart('browser');
    expect(await only()).toMatchObject({ id: before.id, name: '', isNameUnkept: true });
    await record(unknown({ loginId: 'l2', idHint: '@@7', seenAt: 9000 }));
    const after = await only();
    expect(after).toMatchObject({ id: before.id, name: NAME, idHint: '@@7' });
    expect(after.isNameUnkept).toBeUndefined();
    expect(after.previousNames).toEqual([]);
  });

  it.each(['听雨楼nine', '聽雨樓 NINE'])('is known again when it is shown as %s', async (name) => {
    await record(unknown({}));
    const { id } = await only();
    restart('browser');
    await record(unknown({ loginId: 'l2', idHint: '@@7', name }));
    expect(await only()).toMatchObject({ id, name, previousNames: [] });
    await record(unknown({ loginId: 'l3', idHint: '@@8' }));
    expect((await only()).id).toBe(id);
  });

  it('is known by an earlier name, and by the name before it was split', async () => {
    await record(unknown({ name: '听雨楼群', keys: people(0, 9) }));
    const { id } = await only();
    restart('browser');
    await record(unknown({ loginId: 'l2', idHint: '@@7', name: '听雨楼1群', keys: people(0, 9) }));
    expect((await only()).id).toBe(id);
    restart('browser');
    await record(unknown({ loginId: 'l3', idHint: '@@8', name: '听雨楼群', keys: people(0, 9) }));
    expect((await only()).id).toBe(id);
  });

  it('is not taken for another whose name is gone as well', async () => {
    await record(unknown({}), unknown({ idHint: '@@2', name: '望江阁' }));
    restart('browser');
    await record(unknown({ loginId: 'l2', idHint: '@@7', name: '揽月楼' }));
    const groups = await list();
    expect(groups.map(({ name }) => name).sort()).toEqual(['', '', '揽月楼']);
    expect(groups.flatMap(({ maybeSameAs = [] }) => maybeSameAs)).toEqual([]);
  });

  it('is stored although the browser’s memory is full', async () => {
    memory.isFull = true;
    await record(unknown({}));
    expect(await only()).toMatchObject({ name: NAME });
    restart('worker');
    expect(await only()).toMatchObject({ name: '', isNameUnkept: true });
  });
});

describe('settling its kind', () => {
  it('work writes the name', async () => {
    await record(unknown({}));
    const { id } = await only();
    await settleKind(id, 'work', 'k', db);
    expect(await onDisk()).toContain(NAME);
    restart('browser');
    expect(await only()).toMatchObject({ id, name: NAME, kind: 'work' });
  });

  it('work without the name at hand writes it when it is seen', async () => {
    await record(unknown({}));
    const { id } = await only();
    restart('browser');
    await settleKind(id, 'work', 'k', db);
    expect(await only()).toMatchObject({ name: '', isNameUnkept: true, kind: 'work' });
    await record(unknown({ loginId: 'l2', idHint: '@@7' }));
    restart('browser');
    expect(await only()).toMatchObject({ id, name: NAME, kind: 'work' });
  });

  it('a better guess writes it as well', async () => {
    await record(unknown({}));
    await record(unknown({ id: 'again', seenAt: 2000, name: '防汛专班' }, { guess: 'work' }));
    expect(await onDisk()).toContain('防汛专班');
  });

  it.each(['settled', 'forgotten'])('social takes row and name (%s)', async (way) => {
    await record(unknown({}));
    const { id } = await only();
    if (way === 'settled') await settleKind(id, 'social', 'k', db);
    else await forgetGroups([{ id, doNotRecordKey: 'k' }], db);
    expect(await list()).toEqual([]);
    expect(memory.texts).toEqual({});
    await record(unknown({ id: 'again', seenAt: 2000 }, { doNotRecordKey: 'k' }));
    expect(memory.texts).toEqual({});
    expect(await onDisk()).not.toContain('听雨楼');
  });

  it('what was forgotten comes back from the page that still held it', async () => {
    await record(unknown({}));
    const { id } = await only();
    const gone = await forgetGroups([{ id, doNotRecordKey: 'k' }], db);
    await recallGroups(gone, ['k'], db);
    expect(await only()).toMatchObject({ id, name: NAME });
    expect(await onDisk()).not.toContain('听雨楼');
  });
});

describe('whoever writes', () => {
  it('a work group made unknown by hand is written without names and words', async () => {
    await record(prepared({ name: '防汛专班', keys: people(0, 9) }));
    const { id } = await only();
    const notes = '每周五报张三';
    await editGroups([id], { notes, owner: '李四' }, 1, db);
    const edited = await editGroups([id], { kind: 'unknown' }, 2, db);
    expect(await only()).toMatchObject({ name: '防汛专班', notes, owner: '李四' });
    expect(await onDisk()).not.toMatch(/防汛|张三|李四/u);
    await undoGroups(edited.ok ? edited.value : [], db);
    expect(await onDisk()).toMatch(/防汛.*张三/u);
  });

  it('words about it are shown no longer than the browser runs', async () => {
    await record(unknown({}));
    const { id } = await only();
    await editGroups([id], { notes: '每周五报张三' }, 1, db);
    expect((await only()).notes).toBe('每周五报张三');
    expect(await onDisk()).not.toContain('张三');
    restart('browser');
    expect((await only()).notes).toBeUndefined();
  });

  it('rows kept to take a join back hold no name', async () => {
    await record(unknown({}), unknown({ idHint: '@@2', name: '望江阁' }));
    const [a, b] = await list();
    await decide({ kind: 'same-group', groupIds: [a!.id, b!.id], decidedAt: 5 }, db);
    expect((await only()).previousNames).toHaveLength(1);
    expect(await onDisk()).not.toMatch(/听雨楼|望江阁/u);
  });

  it('a backup of a decision holds no name of what was unknown then', async () => {
    await record(unknown({}), unknown({ idHint: '@@2', name: '望江阁' }));
    const [a, b] = await list();
    await decide({ kind: 'same-group', groupIds: [a!.id, b!.id], decidedAt: 5 }, db);
    await settleKind((await only()).id, 'work', 'k', db);
    const { rows } = (await takeSnapshot(db))!;
    expect(rows.groups).toHaveLength(1);
    expect(JSON.stringify(rows.decisions)).toContain('same-group');
    expect(JSON.stringify(rows.decisions)).not.toMatch(/听雨楼|望江阁/u);
  });

  it('a unit’s list finds it by name though the browser was closed, and is taken back', async () => {
    await record(unknown({}));
    const { id } = await only();
    restart('browser');
    const entries = [{ clientId: 'c', name: '听雨楼 nine', unit: '城管局' }];
    const taken = await takeList(
      {
        batchId: 'batch-1',
        entries,
        doNotRecordKeys: ['k'],
        matcher: matchList,
        newId: () => 'new-group',
        timeZone: ZONE,
        at: 7,
      },
      db,
    );
    expect(taken?.plan.added).toEqual([]);
    expect(await only()).toMatchObject({ id, kind: 'work', unit: '城管局' });
    await undoList('batch-1', db);
    expect(await only()).toMatchObject({ id, kind: 'unknown' });
    expect(await onDisk()).not.toMatch(/听雨楼|城管局/u);
  });

  it('a cursor and a changed field give rows as they were put', async () => {
    await record(unknown({}));
    const found = await db.groups.filter(({ name }) => name === NAME).toArray();
    expect(found).toHaveLength(1);
    await db.groups.toCollection().modify({ muted: true });
    expect(await only()).toMatchObject({ name: NAME, muted: true });
    expect(await onDisk()).not.toContain('听雨楼');
  });
});
