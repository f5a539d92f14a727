import { toBase64 } from './base64';
import { importOnce } from './stored-secret';

const STORAGE_KEY = 'memberKey';

const secretKey = (): Promise<CryptoKey> =>
  importOnce(STORAGE_KEY, (raw) =>
    crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
  );

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
