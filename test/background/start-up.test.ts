import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Handlers, Sender } from '../../lib/messaging/serve';

const { api } = await vi.hoisted(async () => {
  const { storageStandIn } = await import('../support/storage-stand-in');
  return storageStandIn();
});
vi.mock('../../lib/platform/browser', () => ({ browser: api }));
vi.mock('../../lib/platform/native', () => ({ native: api }));

const page: Sender = { from: 'page-of-ours', tabId: undefined, url: 'chrome-extension://id/x' };

/** The background as a fresh start of the worker has it: every module anew, the storage as it was. */
async function boot(): Promise<Handlers> {
  vi.resetModules();
  const { handlers } = await import('../../lib/background/handlers');
  const { afterStartUp } = await import('../../lib/background/start-up');
  return afterStartUp(handlers);
}

const sighting = (name: string, n: number) => ({
  id: `s${n}`,
  clientId: 'wechat-web',
  idHint: `@@${n}`,
  loginId: 'l',
  name,
  members: [{ name: '张三' }],
  seenAt: Date.now(),
});

async function names(): Promise<string[]> {
  const { database } = await import('../../lib/db/database');
  return (await database.groups.toArray()).map(({ name }) => name);
}

let background: Handlers;
beforeEach(async () => {
  await new Promise((done) => {
    for (const name of ['qunyue', 'qunyue-safe'])
      indexedDB.deleteDatabase(name).onsuccess = () => done(undefined);
  });
  api.clear();
  background = await boot();
});

const leave = async (): Promise<void> => {
  const { database } = await import('../../lib/db/database');
  database.close();
};

it('open pages of ours are told of a new group, chat pages are not', async () => {
  await background.recordSightings([sighting('环卫科工作群', 1)], page);
  const { groupsChangedAt } = await api.storage.session.get('groupsChangedAt');
  expect(groupsChangedAt).toBeTypeOf('number');
  expect(api.store.changedAt).toBeUndefined();
});

describe('the messages of storage', () => {
  it('a fresh start is fine, and every stored field is known', async () => {
    await background.setLocale('zh-TW', page);
    await background.recordSightings([sighting('环卫科工作群', 1)], page);
    expect(await background.storageState(undefined, page)).toEqual({ state: 'ok' });
    const tables = await background.storedFields(undefined, page);
    const unlisted = tables.flatMap(({ fields }) => fields.filter((f) => f.meaning === 'unlisted'));
    expect(unlisted).toEqual([]);
    expect(tables.find(({ name }) => name === 'groups')?.rows).toBe(1);
    await leave();
  });

  it('wipes all but the language; what comes after has a new key', async () => {
    await background.setLocale('zh-TW', page);
    await background.recordSightings([sighting('环卫科工作群', 1)], page);
    const { database } = await import('../../lib/db/database');
    const keysOf = async () =>
      (await database.groups.toArray()).map(({ memberKeys }) => memberKeys);
    const before = await keysOf();
    await background.wipeEverything(undefined, page);
    expect(await names()).toEqual([]);
    expect(Object.keys(api.store).sort()).toEqual(['changedAt', 'locale', 'safe.witness']);
    await background.recordSightings([sighting('环卫科工作群', 1)], page);
    expect(await names()).toEqual(['环卫科工作群']);
    expect(await keysOf()).not.toEqual(before);
    await leave();
  });

  it('wiped, damaged, started again: nothing comes back', async () => {
    await background.recordSightings([sighting('环卫科工作群', 1)], page);
    const { keeper } = await import('../../lib/background/start-up');
    await keeper.backUp();
    expect(api.store).toHaveProperty(['safe.backup.0']);
    await background.wipeEverything(undefined, page);
    const { database } = await import('../../lib/db/database');
    await database.delete();
    background = await boot();
    expect(await background.storageState(undefined, page)).toEqual({ state: 'ok' });
    expect(await names()).toEqual([]);
    await leave();
  });

  it('not wiped, damaged, started again: it is back before the first message is answered', async () => {
    await background.recordSightings([sighting('环卫科工作群', 1)], page);
    const { keeper } = await import('../../lib/background/start-up');
    await keeper.backUp();
    const { database } = await import('../../lib/db/database');
    await new Promise((done) => setTimeout(done, 150));
    await database.delete();
    background = await boot();
    await background.recordSightings([sighting('路灯班工作群', 2)], page);
    expect((await names()).sort()).toEqual(['环卫科工作群', '路灯班工作群']);
    expect(await background.storageState(undefined, page)).toMatchObject({ state: 'restored' });
    await background.dismissStorageNotice(undefined, page);
    expect(await background.storageState(undefined, page)).toEqual({ state: 'ok' });
    await leave();
  });

  it('a later version’s database: nothing is acknowledged, the settings still answer', async () => {
    await leave();
    await new Promise((done) => {
      indexedDB.open('qunyue', 9990).onsuccess = (event) => {
        (event.target as IDBOpenDBRequest).result.close();
        done(undefined);
      };
    });
    background = await boot();
    await expect(background.recordSightings([sighting('群', 1)], page)).rejects.toThrow();
    expect(await background.storageState(undefined, page)).toEqual({ state: 'newer-database' });
    expect((await background.getConfig(undefined, page)).settings).toBeDefined();
    await leave();
  });
});
