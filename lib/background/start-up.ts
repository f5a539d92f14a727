import { database } from '../db/database';
import { secondDatabase } from '../db/second-database';
import { StorageKeeper } from '../db/storage-keeper';
import type { Handlers } from '../messaging/serve';
import { tellPages } from '../platform/extension';
import { eachHour } from '../platform/hourly';
import { extensionStorage } from '../platform/safe-place';
import { isFirstInSession } from '../platform/session';
import { storageShare } from '../platform/storage-share';
import { wipeSettings } from '../platform/stored-settings';
import { currentConfig } from './config';
import { clientHandlers } from './client-handlers';
import { profileHandlers } from './profile-handlers';

export const keeper = new StorageKeeper({
  db: database,
  places: [extensionStorage, secondDatabase()],
  now: () => Date.now(),
  retentionDays: async () => (await currentConfig()).settings.privacy.retentionDays,
  readsEveryRow: () => isFirstInSession('looked').catch(() => true),
  usedShare: storageShare,
  onRepair: () => tellPages(Date.now()),
  wipeSettings,
});

/** What touches no stored row, and what must answer when the rows can't be touched. */
const UNGATED: ReadonlySet<string> = new Set([
  'getConfig',
  'getPageHealth',
  'reportHealth',
  'setLocale',
  'startWatch',
  'storageState',
  'wipeEverything',
  ...Object.keys(profileHandlers),
  ...Object.keys(clientHandlers),
]);

/**
 * Lets no handler touch the database before it was compared with its witness, nor one that a later
 * version wrote. A refused write is not acknowledged, so its sender keeps it.
 */
export function afterStartUp(handlers: Handlers): Handlers {
  const gated = Object.entries(handlers).map(([type, handler]) => {
    const handle = handler as (request: unknown, sender: unknown) => Promise<unknown>;
    const wait = async (request: unknown, sender: unknown): Promise<unknown> => {
      if ((await keeper.start()) === 'newer-database')
        throw new Error('a later version wrote this');
      await database.names.ready();
      const answer = await handle(request, sender);
      await database.names.flush();
      return answer;
    };
    return [type, UNGATED.has(type) ? handle : wait];
  });
  return Object.fromEntries(gated) as Handlers;
}

/** Set at once at each start of the worker. */
export function watchStorage(): void {
  eachHour(() => void keeper.tend().catch(() => undefined));
  void keeper.start();
}
