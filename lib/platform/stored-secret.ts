import { fromBase64, toBase64 } from './base64';
import { browser } from './browser';

const BYTES = 32;
const imported = new Map<string, Promise<CryptoKey>>();

/** Imported once in the life of the background; `forgetKeys` undoes it. */
export function importOnce(
  name: string,
  importKey: (raw: Uint8Array<ArrayBuffer>) => Promise<CryptoKey>,
): Promise<CryptoKey> {
  const known = imported.get(name) ?? storedSecret(name).then(importKey);
  imported.set(name, known);
  return known;
}

/** After a wipe: what is hashed or sealed next gets a new key. */
export const forgetKeys = (): void => imported.clear();

/** The random key of this machine under a name in `storage.local`; made at the first asking. */
export async function storedSecret(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const stored = (await browser.storage.local.get(name))[name];
  if (typeof stored === 'string') return fromBase64(stored);
  const made = crypto.getRandomValues(new Uint8Array(BYTES));
  await browser.storage.local.set({ [name]: toBase64(made) });
  return made;
}
