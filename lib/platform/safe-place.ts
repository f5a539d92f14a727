import type { SafePlace } from '../model/safe-place';
import { browser } from './browser';

const PREFIX = 'safe.';

export const isSafePlaceKey = (key: string): boolean => key.startsWith(PREFIX);

/** In Chromium a LevelDB of its own, in Firefox a database file of its own. */
export const extensionStorage: SafePlace = {
  read: async (key) => (await browser.storage.local.get(PREFIX + key))[PREFIX + key],
  write: (key, value) => browser.storage.local.set({ [PREFIX + key]: value }),
  remove: (keys) => browser.storage.local.remove(keys.map((key) => PREFIX + key)),
};
