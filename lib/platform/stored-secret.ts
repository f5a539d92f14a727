import { fromBase64, toBase64 } from './base64';
import { browser } from './browser';

const BYTES = 32;

/** The random key of this machine under a name in `storage.local`; made at the first asking. */
export async function storedSecret(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const stored = (await browser.storage.local.get(name))[name];
  if (typeof stored === 'string') return fromBase64(stored);
  const made = crypto.getRandomValues(new Uint8Array(BYTES));
  await browser.storage.local.set({ [name]: toBase64(made) });
  return made;
}
