import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { gunzipSync } from 'node:zlib';
import { behindItsBack, bench, groupRow, NOW, type Bench } from './keeper-bench';

let b: Bench;
beforeEach(async () => {
  b = bench();
  await b.keeper.start();
  await b.db.groups.bulkPut(['1', '2', '3'].map((id) => groupRow(id)));
  await b.rest();
});

const three = ['1', '2', '3'];
const restored = { state: 'restored', backupAt: NOW };

describe('damage is noticed at the next start and put right from the backup', () => {
  it('none: nothing is put back, and it says so', async () => {
    expect(await b.restart()).toEqual({ state: 'ok' });
    expect(b.done.repairs).toBe(0);
  });

  it('the database is gone', async () => {
    await b.db.delete();
    expect(await b.restart()).toMatchObject({ ...restored, rows: 3 });
    expect(await b.ids()).toEqual(three);
    expect(b.done.repairs).toBe(1);
  });

  it('it is there and empty', async () => {
    await behindItsBack(b.name, ['groups', 'meta'], (store) => {
      store('groups').clear();
      store('meta').clear();
    });
    expect(await b.restart()).toMatchObject(restored);
    expect(await b.ids()).toEqual(three);
  });

  it('rows are missing while the serial is the same', async () => {
    await behindItsBack(b.name, ['groups'], (store) => void store('groups').delete('2'));
    expect(await b.restart()).toMatchObject({ ...restored, rows: 1 });
    expect(await b.ids()).toEqual(three);
  });

  it('its serial went back: an older state returned', async () => {
    await b.db.groups.update('1', { notes: '后来' });
    await new Promise((done) => setTimeout(done, 150));
    await b.keeper.backUp();
    const head = (await b.db.meta.get('head'))!;
    expect(head.serial).toBe(2);
    await behindItsBack(b.name, ['groups', 'meta'], (store) => {
      store('groups').put(groupRow('1', { notes: '早先' }));
      store('meta').put({ ...head, serial: 1 });
    });
    expect(await b.restart()).toMatchObject({ state: 'restored' });
    expect((await b.db.groups.get('1'))?.notes).toBe('后来');
  });

  it('a row is not what was written', async () => {
    await behindItsBack(b.name, ['groups'], (store) => void store('groups').put({ id: '2' }));
    expect(await b.restart()).toMatchObject({ ...restored, rows: 1 });
    expect((await b.db.groups.get('2'))?.name).toBe('工作群2');
  });

  it('a store is missing', async () => {
    b.db.close();
    const version = await new Promise<number>((done) => {
      const open = indexedDB.open(b.name);
      open.onsuccess = () => {
        done(open.result.version);
        open.result.close();
      };
    });
    await new Promise((done) => {
      const open = indexedDB.open(b.name, version + 1);
      open.onupgradeneeded = () => open.result.deleteObjectStore('groups');
      open.onsuccess = () => {
        open.result.close();
        done(undefined);
      };
    });
    expect(await b.restart()).toMatchObject(restored);
    expect(await b.ids()).toEqual(three);
  });

  it('what was written after the backup and survived stays as it is', async () => {
    await b.db.groups.update('1', { notes: '新' });
    await b.db.groups.put(groupRow('4'));
    await new Promise((done) => setTimeout(done, 150));
    await b.keeper.tidy();
    await behindItsBack(b.name, ['groups'], (store) => void store('groups').delete('2'));
    expect(await b.restart()).toMatchObject({ ...restored, rows: 1 });
    expect(await b.ids()).toEqual(['1', '2', '3', '4']);
    expect((await b.db.groups.get('1'))?.notes).toBe('新');
  });

  it('after a repair the next start finds it sound, and the notice stays until it is read', async () => {
    await b.db.delete();
    await b.restart();
    expect(await b.restart()).toMatchObject(restored);
    expect(b.done.repairs).toBe(1);
    await b.keeper.dismiss();
    expect(await b.restart()).toEqual({ state: 'ok' });
  });
});

describe('the safe places', () => {
  it.each(['first', 'second'] as const)('the %s alone is enough', async (one) => {
    b[one].kept.clear();
    await b.db.delete();
    expect(await b.restart()).toMatchObject(restored);
    expect(await b.ids()).toEqual(three);
  });

  it('a backup with a changed bit is passed over for an older whole one', async () => {
    b.passDays(2);
    await b.db.groups.put(groupRow('4'));
    await b.rest();
    for (const { kept } of [b.first, b.second])
      for (const [key, text] of kept) {
        const value = JSON.parse(text) as { at?: number; data?: string };
        if (value.data !== undefined && value.at === b.clock.now)
          kept.set(key, JSON.stringify({ ...value, data: value.data.replace(/A/g, 'B') }));
      }
    await b.db.delete();
    expect(await b.restart()).toMatchObject(restored);
    expect(await b.ids()).toEqual(three);
  });

  it('without any backup nothing is pretended', async () => {
    for (const { kept } of [b.first, b.second])
      for (const key of [...kept.keys()]) if (key.startsWith('backup')) kept.delete(key);
    await b.db.delete();
    expect(await b.restart()).toEqual({ state: 'lost', at: NOW });
  });

  it('both lost, the database goes on as it is', async () => {
    b.first.kept.clear();
    b.second.kept.clear();
    expect(await b.restart()).toEqual({ state: 'ok' });
    expect(await b.ids()).toEqual(three);
  });

  it('failing, they never fail a write', async () => {
    b.first.state.fails = b.second.state.fails = true;
    await b.db.groups.put(groupRow('4'));
    await new Promise((done) => setTimeout(done, 150));
    expect(await b.ids()).toHaveLength(4);
  });

  it('a crash between a commit and its note is no damage', async () => {
    const before = [...b.first.kept];
    await b.db.groups.put(groupRow('4'));
    await new Promise((done) => setTimeout(done, 150));
    b.first.kept.clear();
    b.second.kept.clear();
    for (const [key, value] of before) b.first.kept.set(key, value);
    expect(await b.restart()).toEqual({ state: 'ok' });
    expect(await b.ids()).toHaveLength(4);
  });
});

describe('backups', () => {
  const texts = () =>
    [...b.first.kept].flatMap(([key, text]) => {
      if (!key.startsWith('backup')) return [];
      const { data } = JSON.parse(text) as { data: string };
      return gunzipSync(Buffer.from(data, 'base64')).toString();
    });

  it('three at most, a day apart', async () => {
    for (let day = 0; day < 6; day += 1) {
      b.passDays(1);
      await b.db.groups.put(groupRow(`d${day}`));
      await b.rest();
      await b.db.groups.update('1', { notes: String(day) });
      await b.keeper.backUp();
    }
    expect(texts()).toHaveLength(3);
    expect(texts().filter((text) => text.includes('d5'))).toHaveLength(2);
    expect(texts().filter((text) => text.includes('d4'))).toHaveLength(3);
  });

  it('one more after a large change', async () => {
    b.clock.now += 6 * 60_000;
    await b.db.groups.bulkPut([...Array(12).keys()].map((n) => groupRow(`n${n}`)));
    await b.rest();
    expect(texts().some((text) => text.includes('n11'))).toBe(true);
  });

  it('hold neither drafts nor groups that are not known to be work', async () => {
    await b.db.groups.put(groupRow('u', { kind: 'unknown', name: '未定之名' }));
    await b.db.drafts.put({ id: 'd', name: '草稿之名' } as never);
    await b.keeper.backUp();
    const all = texts().join();
    expect(all).toContain('工作群1');
    expect(all).not.toMatch(/未定之名|草稿之名/);
  });

  it('forget a group that the person had deleted, whatever becomes of the database', async () => {
    await b.db.groups.delete('2');
    await b.rest();
    expect(texts().join()).not.toContain('工作群2');
    await b.db.delete();
    expect(await b.restart()).toMatchObject({ state: 'restored', rows: 2 });
    expect(await b.ids()).toEqual(['1', '3']);
  });

  it('do not give back a deleted group that they had no time to forget', async () => {
    await b.db.groups.delete('2');
    await new Promise((done) => setTimeout(done, 150));
    expect(texts().join()).toContain('工作群2');
    await b.db.delete();
    await b.restart();
    expect(await b.ids()).toEqual(['1', '3']);
  });
});

describe('a database of a later version', () => {
  it('is named, and neither changed nor deleted', async () => {
    b.db.close();
    await new Promise((done) => {
      const open = indexedDB.open(b.name, 990);
      open.onupgradeneeded = () => open.result.createObjectStore('future');
      open.onsuccess = () => {
        open.result.close();
        done(undefined);
      };
    });
    expect(await b.restart()).toEqual({ state: 'newer-database' });
    expect(await b.keeper.start()).toBe('newer-database');
    await b.keeper.tend();
    expect(await b.ids()).toEqual(three);
    expect(b.db.backendDB().version).toBe(990);
    expect((await b.db.meta.get('head'))?.serial).toBe(1);
  });
});
