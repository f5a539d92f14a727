import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { tableNames } from '../../lib/db/tables';
import { bench, groupRow, type Bench } from './keeper-bench';

let b: Bench;
beforeEach(async () => {
  b = bench();
  await b.keeper.start();
  await b.db.groups.bulkPut([groupRow('1'), groupRow('2', { kind: 'unknown' })]);
  await b.db.doNotRecord.put({ key: 'k' });
  await b.rest();
});

const rows = async () =>
  Object.fromEntries(
    await Promise.all(
      tableNames.map(async (name) => [name, await b.db.table(name).count()] as const),
    ),
  ) as Record<string, number>;
const none = () => Object.fromEntries(tableNames.map((name) => [name, 0]));

describe('a wipe', () => {
  it('leaves no row, no backup and no setting', async () => {
    expect(b.allText()).toContain('"rows":2');
    await b.keeper.wipe();
    expect(await rows()).toEqual(none());
    expect(b.done.settingsWiped).toBe(1);
    expect([...b.first.kept.keys(), ...b.second.kept.keys()]).toEqual(['witness', 'witness']);
    expect(await b.restart()).toEqual({ state: 'ok' });
  });

  it('then the database is damaged: nothing comes back', async () => {
    await b.keeper.wipe();
    await b.db.delete();
    expect(await b.restart()).toEqual({ state: 'ok' });
    expect(await rows()).toEqual(none());
  });

  it('then an old copy of the database returns: it is erased again', async () => {
    const old = await b.db.meta.get('head');
    await b.keeper.wipe();
    await b.db.table('groups').put(groupRow('1'));
    await b.db.meta.put(old!);
    await b.restart();
    expect(await b.ids()).toEqual([]);
    expect(await b.restart()).toEqual({ state: 'ok' });
  });

  it('then an old backup returns: it is not used', async () => {
    const backups = [...b.first.kept].filter(([key]) => key.startsWith('backup'));
    await b.keeper.wipe();
    await b.db.groups.put(groupRow('new'));
    await b.rest();
    for (const [key, text] of backups) b.first.kept.set(key, text);
    for (const key of [...b.second.kept.keys()])
      if (key.startsWith('backup')) b.second.kept.delete(key);
    await b.restart();
    expect(await b.ids()).not.toContain('1');
  });

  it('then life goes on, and the new inventory is guarded like the first', async () => {
    await b.keeper.wipe();
    await b.db.groups.put(groupRow('new'));
    await b.rest();
    await b.db.delete();
    expect(await b.restart()).toMatchObject({ state: 'restored', rows: 1 });
    expect(await b.ids()).toEqual(['new']);
  });

  it('cut short is finished at the next start', async () => {
    b.done.failSettings = true;
    await expect(b.keeper.wipe()).rejects.toThrow();
    b.done.failSettings = false;
    expect(await b.restart()).toEqual({ state: 'ok' });
    expect(await rows()).toEqual(none());
    expect(b.done.settingsWiped).toBe(1);
  });

  it('cut short right after its tombstone is finished at the next start', async () => {
    const witness = JSON.parse(b.first.kept.get('witness')!) as { dbId: string; turn: number };
    const tombstone = { ...witness, turn: witness.turn + 1, isWiping: true, wiped: [witness.dbId] };
    b.first.kept.set('witness', JSON.stringify({ ...tombstone, dbId: undefined }));
    expect(await b.restart()).toEqual({ state: 'ok' });
    expect(await rows()).toEqual(none());
    expect([...b.first.kept.keys()]).toEqual(['witness']);
  });
});
