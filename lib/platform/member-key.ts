import { fromBase64, toBase64 } from './base64';
import { makeOnce, storedSecret } from './stored-secret';

/** Makes keys of names with one secret; `version` says with which, and nothing about it. */
export interface MemberHasher {
  readonly version: string;
  readonly keyOf: (text: string) => Promise<string>;
}

const STORAGE_KEY = 'memberKey';
const LEAST_BYTES = 16;
const KEY_BYTES = 12;
const VERSION_BYTES = 6;

async function makeHasher(raw: Uint8Array<ArrayBuffer>): Promise<MemberHasher> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', raw, algorithm, false, ['sign']);
  const hash = async (text: string, bytes: number): Promise<string> => {
    const digest = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text));
    return toBase64(new Uint8Array(digest).subarray(0, bytes));
  };
  return {
    version: await hash('\u0000version', VERSION_BYTES),
    keyOf: (text) => hash(text, KEY_BYTES),
  };
}

const hasherOf = (
  name: string,
  raw: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<MemberHasher> => makeOnce(`members ${name}`, () => raw().then(makeHasher));

function bytesOf(base64: string | undefined): Uint8Array<ArrayBuffer> | undefined {
  try {
    const raw = base64 === undefined ? undefined : fromBase64(base64);
    return raw && raw.length >= LEAST_BYTES ? raw : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The organisation's hasher, where a usable key (base64, 16 bytes or more) is set, then this
 * machine's own: the first makes what is stored, the other still knows rows from before.
 */
export async function memberHashers(memberKey?: string): Promise<readonly MemberHasher[]> {
  const own = await hasherOf('', () => storedSecret(STORAGE_KEY));
  const bytes = bytesOf(memberKey);
  if (!bytes || memberKey === undefined) return [own];
  return [await hasherOf(memberKey, () => Promise.resolve(bytes)), own];
}
