import { database } from '../db/database';
import { storedBeside, storedTables } from '../db/stored-fields';
import type { StorageProtocol } from '../messaging/protocols/storage';
import type { Handlers } from '../messaging/serve';
import { tellPages } from '../platform/extension';
import { storedSettings } from '../platform/stored-settings';
import { tendDrafts } from './due-drafts';
import { keeper } from './start-up';

export const storageHandlers: Pick<Handlers, keyof StorageProtocol> = {
  storageState: () => keeper.state(),
  async dismissStorageNotice() {
    await keeper.dismiss();
    return undefined;
  },
  async storedFields() {
    const [tables, settings, generations] = await Promise.all([
      storedTables(database),
      storedSettings(),
      keeper.generations(),
    ]);
    return [...tables, ...storedBeside(settings, generations)];
  },
  async wipeEverything() {
    await keeper.wipe();
    // No draft is due any more: alarm and badge go.
    await tendDrafts();
    await tellPages(Date.now());
    return undefined;
  },
};
