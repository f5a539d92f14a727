import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import type { Sender } from '../../lib/messaging/serve';
import { builtInSettings } from '../../lib/profile/built-in';

const { api } = await vi.hoisted(async () => {
  const { extensionStandIn } = await import('../support/extension-stand-in');
  return extensionStandIn();
});
vi.mock('../../lib/platform/browser', () => ({ browser: api }));
vi.mock('../../lib/platform/native', () => ({ native: api }));
const { inventoryHandlers } = await import('../../lib/background/inventory-handlers');
const { recordEdits } = await import('../../lib/background/record-edits');
const { prepare } = await import('../../lib/background/prepare');
const { database } = await import('../../lib/db/database');
const { recordSightings } = await import('../../lib/db/record-sightings');

const page: Sender = { from: 'page-of-ours', tabId: 1, url: '' };
const NAME = '听雨楼🌧 Nine';

const see = async (login: string) =>
  recordSightings([
    await prepare(
      {
        id: login,
        clientId: 'wechat-web',
        idHint: `@@${login}`,
        loginId: login,
        name: NAME,
        seenAt: Date.now(),
      },
      builtInSettings,
    ),
  ]);
const ids = async () => (await database.groups.toArray()).map(({ id }) => id);

afterEach(() => Promise.all(database.tables.map((table) => table.clear())));

it.each(['sorter', 'record'])(
  'what the %s calls social without its name at hand stays unrecorded',
  async (way) => {
    expect(await see('one')).toEqual({ '@@one': 'unknown' });
    // The browser was closed.
    await database.names.clear();
    const [groupId = ''] = await ids();
    expect((await database.groups.get(groupId))?.name).not.toContain('听雨楼');
    if (way === 'sorter') await inventoryHandlers.setKind({ groupId, kind: 'social' }, page);
    else await recordEdits.editRecords({ groupIds: [groupId], change: { kind: 'social' } }, page);
    expect(await see('two')).toEqual({ '@@two': 'social' });
    expect(await ids()).toEqual([]);
  },
);

it('what was called social without its name can be taken back', async () => {
  await see('one');
  await database.names.clear();
  const [groupId = ''] = await ids();
  const change = { kind: 'social' } as const;
  const edited = await recordEdits.editRecords({ groupIds: [groupId], change }, page);
  const forgotten = edited.ok ? edited.value.forgotten : undefined;
  await recordEdits.undoRecords({ undo: [], forgotten: forgotten ?? [] }, page);
  expect(await see('two')).toEqual({ '@@two': 'unknown' });
  expect(await ids()).toEqual([groupId]);
});
