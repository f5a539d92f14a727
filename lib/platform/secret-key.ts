import { fromBase64, toBase64 } from './base64';
import { browser } from './browser';

const STORAGE_KEY = 'memberKey';

async function localSecret(): Promise<Uint8Array<ArrayBuffer>> {
  const stored = (await browser.storage.local.get(STORAGE_KEY))[STORAGE_KEY];
  if (typeof stored === 'string') return fromBase64(stored);
  const made = crypto.getRandomValues(new Uint8Array(32));
  await browser.storage.local.set({ [STORAGE_KEY]: toBase64(made) });
  return made;
}

let imported: Promise<CryptoKey> | undefined;

const secretKey = (): Promise<CryptoKey> =>
  (imported ??= localSecret().then((raw) =>
    crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
  ));

/**
 * HMAC-SHA-256 of a text under this machine's random key, cut to 96 bits, base64. It lets two
 * groups' members be compared without keeping a name.
 */
export async function keyedHash(text: string): Promise<string> {
  const digest = await crypto.subtle.sign(
    'HMAC',
    await secretKey(),
    new TextEncoder().encode(text),
  );
  return toBase64(new Uint8Array(digest).subarray(0, 12));
}
