import { fromBase64, toBase64 } from './base64';
import { browser } from './browser';

const BYTES = 32;
const remembered = new Map<string, Promise<unknown>>();

/** Made once in the life of the background; `forgetKeys` undoes it. */
export function makeOnce<T>(name: string, make: () => Promise<T>): Promise<T> {
  const known = remembered.get(name) as Promise<T> | undefined;
  const made = known ?? make();
  remembered.set(name, made);
  // A storage that failed once may answer the next time.
  made.catch(() => remembered.delete(name));
  return made;
}

/** A key imported from this machine's secret of that name. */
export const importOnce = (
  name: string,
  importKey: (raw: Uint8Array<ArrayBuffer>) => Promise<CryptoKey>,
): Promise<CryptoKey> => makeOnce(name, () => storedSecret(name).then(importKey));

/** After a wipe: what is hashed or sealed next gets a new key. */
export const forgetKeys = (): void => remembered.clear();

/** The random key of this machine under a name in `storage.local`; made at the first asking. */
export async function storedSecret(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const stored = (await browser.storage.local.get(name))[name];
  if (typeof stored === 'string') return fromBase64(stored);
  const made = crypto.getRandomValues(new Uint8Array(BYTES));
  await browser.storage.local.set({ [name]: toBase64(made) });
  return made;
}
