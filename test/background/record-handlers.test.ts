import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sender } from '../../lib/messaging/serve';

const { api } = await vi.hoisted(async () => {
  const { extensionStandIn } = await import('../support/extension-stand-in');
  return extensionStandIn();
});
vi.mock('../../lib/platform/browser', () => ({ browser: api }));
vi.mock('../../lib/platform/native', () => ({ native: api }));
const { recordHandlers: ask } = await import('../../lib/background/record-handlers');
const { database } = await import('../../lib/db/database');
const { groupOf } = await import('../support/group');

const page: Sender = { from: 'page-of-ours', tabId: 1, url: '' };
const row = (id: string, more = {}) => ({
  ...groupOf(`群${id}`, { id }),
  nameKey: `群${id}`,
  firstSeenAt: 1,
  lastSeenAt: 1,
  ...more,
});
const codes = (answer: { ok: boolean; problems?: readonly { code: string }[] }) =>
  answer.ok || answer.problems?.map(({ code }) => code);

beforeEach(() => database.groups.bulkAdd([row('1'), row('2'), row('3', { kind: 'unknown' })]));
afterEach(() => Promise.all(database.tables.map((table) => table.clear())));

describe('edits', () => {
  it('are checked, stored and taken back', async () => {
    const edited = await ask.editRecords(
      { groupIds: ['1', '2'], change: { unit: ' 城管局 ' } },
      page,
    );
    expect((await database.groups.get('2'))?.unit).toBe('城管局');
    const undone = await ask.undoRecords({ undo: edited.ok ? edited.value.undo : [] }, page);
    expect(undone.ok && undone.value.changedSince).toBe(0);
    expect(await database.groups.get('2')).not.toHaveProperty('unit');
  });

  it('social forgets, and the undo of the page brings it back', async () => {
    const edited = await ask.editRecords({ groupIds: ['3'], change: { kind: 'social' } }, page);
    expect([await database.groups.count(), await database.doNotRecord.count()]).toEqual([2, 1]);
    if (!edited.ok) throw new Error('refused');
    expect(edited.value.changed).toBe(1);
    await ask.undoRecords({ undo: [], forgotten: edited.value.forgotten! }, page);
    expect([await database.groups.count(), await database.doNotRecord.count()]).toEqual([3, 0]);
  });

  it('are refused by name', async () => {
    expect(codes(await ask.editRecords({ groupIds: [], change: { unit: '局' } }, page))).toEqual([
      'no-groups',
    ]);
    expect(
      codes(
        await ask.editRecords({ groupIds: ['1'], change: { unit: '局', kind: 'social' } }, page),
      ),
    ).toEqual(['social-alone']);
    expect(codes(await ask.editRecords({ groupIds: ['9'], change: { unit: '局' } }, page))).toEqual(
      ['no-such-group'],
    );
    expect(codes(await ask.undoRecords({ undo: {} as never }, page))).toEqual(['no-undo']);
  });
});

it('a list is checked again, taken once, and taken back', async () => {
  const entries = [
    { name: '群1', clientId: 'wechat-web', owner: '局办' },
    { name: '新群', clientId: 'wechat-web' },
  ];
  const batchId = 'batch-0001';
  const taken = await ask.takeList({ batchId, entries }, page);
  expect(taken).toMatchObject({
    ok: true,
    value: { added: 1, changed: 1, matched: 1, problems: [] },
  });
  expect(codes(await ask.takeList({ batchId, entries }, page))).toEqual(['already-taken']);
  expect(
    codes(await ask.takeList({ batchId: 'batch-0002', entries: [{ name: ' x' }] as never }, page)),
  ).toEqual(['not-usable', 'not-usable']);
  expect(await ask.undoList({ batchId }, page)).toEqual({ ok: true, value: { seenSince: 0 } });
  expect(await database.groups.count()).toBe(3);
});

it('a list does not bring back what is social', async () => {
  await ask.editRecords({ groupIds: ['1'], change: { kind: 'social' } }, page);
  const taken = await ask.takeList(
    { batchId: 'batch-0001', entries: [{ name: '群1', clientId: 'wechat-web' }] },
    page,
  );
  expect(taken).toMatchObject({
    ok: true,
    value: { added: 0, problems: [{ code: 'do-not-record', found: '群1' }] },
  });
});

it('an inventory goes out and comes back as a source of its own, once', async () => {
  const written = await ask.exportInventory({ groupIds: ['1', '2'] }, page);
  const text = written.ok ? written.value : '';
  const taken = await ask.importInventory({ text }, page);
  expect(taken).toMatchObject({ ok: true, value: { groups: 2, own: true, others: true } });
  await ask.importInventory({ text }, page);
  const [source, ...more] = await ask.listSources(undefined, page);
  expect(more).toEqual([]);
  expect(await database.groups.count()).toBe(3);
  await ask.removeSource({ sourceId: source!.id }, page);
  expect(await ask.listSources(undefined, page)).toEqual([]);
  expect(codes(await ask.exportInventory({ groupIds: ['3'] }, page))).toEqual(['not-work']);
  expect(codes(await ask.importInventory({ text: text.slice(0, -5) }, page))).toEqual(['not-json']);
  expect(await database.sources.count()).toBe(0);
});
