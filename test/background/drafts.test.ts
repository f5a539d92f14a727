import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sender } from '../../lib/messaging/serve';

const { api, state } = await vi.hoisted(async () => {
  const { extensionStandIn } = await import('../support/extension-stand-in');
  return extensionStandIn();
});
vi.mock('../../lib/platform/browser', () => ({ browser: api }));
vi.mock('../../lib/platform/native', () => ({ native: api }));

const { draftHandlers } = await import('../../lib/background/drafts');
const { tendDrafts, remindOfDrafts, KEPT_AFTER_DUE_MS } = await import(
  '../../lib/background/due-drafts'
);
const { database } = await import('../../lib/db/database');

const NOW = Date.parse('2026-11-20T20:14:00+08:00');
const DUE = Date.parse('2026-11-23T08:30:00+08:00');
const TEXT = '柳浦河水位的草稿，不得外传';
const page: Sender = { from: 'content-script', tabId: 7, url: 'https://wx2.qq.com/?target=t' };
const draft = {
  clientId: 'wechat-web',
  idHint: '@@1',
  name: '环卫科工作群',
  text: TEXT,
  dueAt: DUE,
};
const keep = (more: Partial<typeof draft> = {}, sender = page) =>
  draftHandlers.keepDraft({ ...draft, ...more }, sender);
const listed = () => draftHandlers.listDrafts(undefined, page);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  Object.assign(state, { mayNotify: false, notified: [], tabs: [], asked: [], opened: [] });
});
afterEach(async () => {
  vi.useRealTimers();
  await database.drafts.clear();
});

describe('keeping', () => {
  it('stores the text sealed, and lists everything but it', async () => {
    expect(await keep()).toBe('kept');
    const [row] = await database.drafts.toArray();
    const bytes = Buffer.from(row!.ciphertext).toString('utf8');
    expect(bytes + JSON.stringify(row)).not.toContain('柳浦河');
    const [shown] = await listed();
    expect(shown).toEqual({
      id: row?.id,
      name: '环卫科工作群',
      kind: 'work',
      keptAt: NOW,
      dueAt: DUE,
    });
  });

  it.each([
    ['听雨楼', 'unknown'],
    ['相亲相爱一家人', 'social'],
  ])('of %s, which is %s, writes no name down, and still knows it', async (name, kind) => {
    await keep({ name });
    const [row] = await database.drafts.toArray();
    const sealed = Buffer.from(row!.sealedName!.ciphertext).toString('utf8');
    expect(sealed + JSON.stringify(row)).not.toContain(name);
    expect(await listed()).toMatchObject([{ name, kind }]);
    await draftHandlers.openDraft({ id: row!.id }, page);
    expect(await draftHandlers.takeDraft(undefined, page)).toMatchObject({ name, text: TEXT });
  });

  it('seals the same text differently each time, and not under the members’ key', async () => {
    await keep();
    await keep();
    const [one, other] = await database.drafts.toArray();
    expect(Buffer.from(one!.ciphertext)).not.toEqual(Buffer.from(other!.ciphertext));
    expect(Object.keys(state.store)).toEqual(['draftKey']);
  });

  it('keeps at most 20 and drops none for a new one', async () => {
    for (let count = 0; count < 20; count += 1) expect(await keep()).toBe('kept');
    expect(await keep({ name: '第二十一' })).toBe('full');
    expect((await listed()).map(({ name }) => name)).not.toContain('第二十一');
  });

  it.each([
    ['of another client', { clientId: 'other' }],
    ['without text', { text: ' ' }],
    ['too long', { text: '长'.repeat(20_001) }],
    ['due in the past', { dueAt: NOW - 1 }],
    ['due next year', { dueAt: NOW + 366 * 86_400_000 }],
  ])('refuses one %s', async (_, more) => {
    await expect(keep(more)).rejects.toThrow();
    expect(await listed()).toEqual([]);
  });

  it('refuses one from a site that no client describes', async () => {
    await expect(keep({}, { ...page, url: 'https://evil.example/' })).rejects.toThrow();
  });
});

describe('reminding', () => {
  it('sets one alarm, for the earliest', async () => {
    await keep({ dueAt: DUE + 60_000 });
    await keep();
    expect(state.alarm).toBe(DUE);
    expect(state.badge).toBe('');
  });

  it('shows the badge, and with permission one notification, without name or text', async () => {
    await keep();
    await keep();
    state.mayNotify = true;
    await tendDrafts(DUE);
    expect(state.badge).toBe('2');
    expect(state.notified).toEqual(['群约|08:30：有 2 份给工作群的草稿到时间了']);
    await tendDrafts(DUE + 1);
    expect(state.notified).toHaveLength(1);
    expect(state.alarm).toBe(DUE + KEPT_AFTER_DUE_MS);
  });

  it('notifies nobody without permission', async () => {
    await keep();
    await tendDrafts(DUE);
    expect([state.notified, state.badge]).toEqual([[], '1']);
  });

  it('catches up when the browser starts', async () => {
    await keep();
    vi.setSystemTime(DUE + 3_600_000);
    state.badge = '';
    remindOfDrafts();
    for (const listener of api.runtime.onStartup.all) listener();
    await vi.waitFor(() => expect(state.badge).toBe('1'));
  });

  it('deletes it 7 days after it was due, told or not, and then wakes no more', async () => {
    await keep();
    await tendDrafts(DUE + KEPT_AFTER_DUE_MS - 1);
    expect(await listed()).toHaveLength(1);
    await tendDrafts(DUE + KEPT_AFTER_DUE_MS);
    expect([await listed(), state.alarm, state.badge]).toEqual([[], undefined, '']);
  });
});

describe('getting it back', () => {
  const take = (sender = page) => draftHandlers.takeDraft(undefined, sender);
  const open = async () => {
    const [first] = await listed();
    await draftHandlers.openDraft({ id: first!.id }, page);
    return first!.id;
  };

  it('gives it to nobody before the person asks', async () => {
    await keep();
    expect(await take()).toBeUndefined();
  });

  it('brings the page to the front, gives it the text, and forgets it when it is back', async () => {
    await keep();
    state.tabs = [
      { id: 3, url: 'https://wx.qq.com/', windowId: 1 },
      { id: 4, url: 'https://wx2.qq.com/?x', windowId: 1 },
    ];
    const id = await open();
    expect(state.asked).toEqual(['front 4', 'draft 4']);
    expect(await take()).toEqual({ id, name: '环卫科工作群', idHint: '@@1', text: TEXT });
    expect(await listed()).toHaveLength(1);
    await draftHandlers.draftRestored({ id }, page);
    expect([await listed(), state.alarm]).toEqual([[], undefined]);
  });

  it('opens the page it was written on where none is open', async () => {
    await keep();
    await open();
    expect(state.opened).toEqual(['https://wx2.qq.com/']);
  });

  it('is not given to another site, nor long after it was asked for', async () => {
    await keep();
    await open();
    expect(await take({ ...page, url: 'https://other.example/' })).toBeUndefined();
    vi.setSystemTime(NOW + 31 * 60_000);
    expect(await take()).toBeUndefined();
  });

  it('a page can’t delete what nobody asked to have back', async () => {
    await keep();
    const [first] = await listed();
    await draftHandlers.draftRestored({ id: first!.id }, page);
    expect(await listed()).toHaveLength(1);
    await draftHandlers.deleteDraft({ id: first!.id }, page);
    expect(await listed()).toEqual([]);
  });

  it('is lost, not misread, when the key is gone or the row was changed', async () => {
    await keep();
    await open();
    const [row] = await database.drafts.toArray();
    await database.drafts.update(row!.id, { iv: new Uint8Array(12) });
    await expect(take()).rejects.toThrow();
  });
});
