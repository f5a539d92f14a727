import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sender } from '../../lib/messaging/serve';

const { api } = await vi.hoisted(async () => {
  const { extensionStandIn } = await import('../support/extension-stand-in');
  return extensionStandIn();
});
vi.mock('../../lib/platform/browser', () => ({ browser: api }));
vi.mock('../../lib/platform/native', () => ({ native: api }));
const { recordHandlers } = await import('../../lib/background/record-handlers');
const { restoreHandlers: ask } = await import('../../lib/background/restore-handlers');
const { database } = await import('../../lib/db/database');
const { groupOf } = await import('../support/group');

const page: Sender = { from: 'page-of-ours', tabId: 1, url: '' };
const row = (name: string, at: number) => ({
  ...groupOf(name, { id: `g${at}`, notes: '备注' }),
  nameKey: name,
  firstSeenAt: 1,
  lastSeenAt: 1,
});
const names = ['园林绿化养护群', '环卫作业调度群', '户外广告整治群'];
const ids = names.map((_, at) => `g${at}`);
const codes = (answer: { ok: boolean; problems?: readonly { code: string }[] }) =>
  answer.ok ? [] : answer.problems?.map(({ code }) => code);

async function exported(): Promise<string> {
  const text = await recordHandlers.exportInventory({ groupIds: ids }, page);
  const file = await recordHandlers.importInventory({ text: text.ok ? text.value : '' }, page);
  if (!file.ok) throw new Error('refused');
  expect(file.value.own).toBe(true);
  return file.value.id;
}
const stored = async () => (await database.groups.toArray()).map(({ name }) => name).sort();

beforeEach(() => database.groups.bulkAdd(names.map(row)));
afterEach(() => Promise.all(database.tables.map((table) => table.clear())));

describe('one’s own export', () => {
  it('writes back what is gone, with what was written by hand, and nothing else', async () => {
    const sourceId = await exported();
    await database.groups.bulkDelete(ids.slice(1));
    await database.groups.update(ids[0]!, { notes: '新的备注' });
    const answer = await ask.restoreSource({ sourceId }, page);
    expect(answer.ok && answer.value.restored).toBe(2);
    expect(await stored()).toEqual([...names].sort());
    expect((await database.groups.get(ids[0]!))?.notes).toBe('新的备注');
    expect((await database.groups.get(ids[1]!))?.notes).toBe('备注');
    const again = await ask.restoreSource({ sourceId }, page);
    expect(again.ok && again.value.restored).toBe(0);
  });

  it('is taken back, but for what was changed since', async () => {
    const sourceId = await exported();
    await database.groups.bulkDelete(ids.slice(1));
    const answer = await ask.restoreSource({ sourceId }, page);
    const at = answer.ok ? answer.value.at : 0;
    await database.groups.update(ids[2]!, { notes: '后来写的' });
    const undone = await ask.undoRestore({ sourceId, at }, page);
    expect(undone).toEqual({ ok: true, value: { removed: 1, changedSince: 1 } });
    expect(await stored()).toEqual([names[0], names[2]].sort());
  });

  it('does not bring back what the person wants unrecorded', async () => {
    const sourceId = await exported();
    await recordHandlers.editRecords({ groupIds: [ids[1]!], change: { kind: 'social' } }, page);
    const answer = await ask.restoreSource({ sourceId }, page);
    expect(answer.ok && [answer.value.restored, answer.value.problems[0]?.code]).toEqual([
      0,
      'do-not-record',
    ]);
    expect(await stored()).not.toContain(names[1]);
  });
});

it('refuses by name', async () => {
  expect(codes(await ask.restoreSource({ sourceId: 'none' }, page))).toEqual(['no-such-source']);
  const sourceId = await exported();
  await database.sources.update(sourceId, { origin: 'somebody' });
  expect(codes(await ask.restoreSource({ sourceId }, page))).toEqual(['not-own']);
  await database.sources.update(sourceId, {
    origin: (await recordHandlers.exportMarks(undefined, page)).origin,
    groups: [{ ...groupOf('私人群', { id: 'x' }), kind: 'social' }],
  });
  expect(codes(await ask.restoreSource({ sourceId }, page))).toEqual(['not-work']);
  expect(codes(await ask.undoRestore({ sourceId, at: 'x' as never }, page))).toEqual(['no-undo']);
});
