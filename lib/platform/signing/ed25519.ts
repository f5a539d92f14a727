import { getPublicKeyAsync, signAsync, verifyAsync } from '@noble/ed25519';

type Bytes = Uint8Array<ArrayBuffer>;

const ALGORITHM = 'Ed25519';
/** What stands before a raw private key in PKCS #8 (RFC 8410), the one form WebCrypto takes it in. */
const PKCS8_PREFIX = [48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32];

/** One of two ways to the same algorithm. */
export interface Ed25519 {
  readonly verify: (signature: Bytes, message: Bytes, publicKey: Bytes) => Promise<boolean>;
  /** `seed` is the raw private key, 32 bytes. */
  readonly sign: (message: Bytes, seed: Bytes) => Promise<Bytes>;
}

/** The browser's own; Chromium has it from version 137. */
export const webCryptoEd25519: Ed25519 = {
  async verify(signature, message, publicKey) {
    const key = await crypto.subtle.importKey('raw', publicKey, ALGORITHM, false, ['verify']);
    return crypto.subtle.verify(ALGORITHM, key, signature, message);
  },
  async sign(message, seed) {
    const pkcs8 = Uint8Array.from([...PKCS8_PREFIX, ...seed]);
    const key = await crypto.subtle.importKey('pkcs8', pkcs8, ALGORITHM, false, ['sign']);
    return new Uint8Array(await crypto.subtle.sign(ALGORITHM, key, message));
  },
};

/** The same in JavaScript, for browsers without it; strict as RFC 8032. */
export const scriptEd25519: Ed25519 = {
  verify: (signature, message, publicKey) =>
    verifyAsync(signature, message, publicKey, { zip215: false }).catch(() => false),
  sign: async (message, seed) => new Uint8Array(await signAsync(message, seed)),
};

async function chosen(): Promise<Ed25519> {
  try {
    await crypto.subtle.generateKey(ALGORITHM, false, ['sign', 'verify']);
    return webCryptoEd25519;
  } catch {
    return scriptEd25519;
  }
}

let found: Promise<Ed25519> | undefined;
const ed25519 = (): Promise<Ed25519> => (found ??= chosen());

/** Never rejects: what is no key or no signature is not true. */
export const isSignedBy = async (
  signature: Bytes,
  message: Bytes,
  publicKey: Bytes,
): Promise<boolean> => {
  try {
    return await (await ed25519()).verify(signature, message, publicKey);
  } catch {
    return false;
  }
};

export const signBytes = async (message: Bytes, seed: Bytes): Promise<Bytes> =>
  (await ed25519()).sign(message, seed);

/** The public key of a raw private one. */
export const publicKeyOf = async (seed: Bytes): Promise<Bytes> =>
  new Uint8Array(await getPublicKeyAsync(seed));
