import { browser } from './browser';
import { isSafePlaceKey } from './safe-place';
import { forgetKeys } from './stored-secret';

/** What stays after a wipe: without the language the page that says so could not be read. */
const KEPT = 'locale';

/** All that `storage.local` holds but the witness and the backups, by key. */
export async function storedSettings(): Promise<Readonly<Record<string, unknown>>> {
  const all: Record<string, unknown> = await browser.storage.local.get(null);
  return Object.fromEntries(Object.entries(all).filter(([key]) => !isSafePlaceKey(key)));
}

/** Removes every setting and every key but the chosen language. */
export async function wipeSettings(): Promise<void> {
  const keys = Object.keys(await storedSettings()).filter((key) => key !== KEPT);
  await browser.storage.local.remove(keys);
  await browser.storage.session.clear();
  forgetKeys();
}
