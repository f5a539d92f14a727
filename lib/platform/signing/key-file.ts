import { isRecord } from '../../model/is-record';
import { fromBase64, toBase64 } from '../base64';
import { publicKeyOf } from './ed25519';

type Bytes = Uint8Array<ArrayBuffer>;

const FORMAT = 'qunyue-signing-key';
const ROUNDS = 600_000;
/** A file from elsewhere must not keep us busy for minutes. */
const MOST_ROUNDS = 10_000_000;
const SHORTEST_PASSWORD = 8;
const [SEED_BYTES, SALT_BYTES, IV_BYTES] = [32, 16, 12];

/** An issuer's key pair in memory. It is never put into the extension's storage. */
export interface SigningKey {
  readonly seed: Bytes;
  /** Base64. */
  readonly publicKey: string;
}

export type OpenedKey =
  | { readonly ok: true; readonly key: SigningKey }
  | { readonly ok: false; readonly reason: 'no-key-file' | 'wrong-password' };

const keyOf = async (seed: Bytes): Promise<SigningKey> => ({
  seed,
  publicKey: toBase64(await publicKeyOf(seed)),
});

export const makeSigningKey = (): Promise<SigningKey> =>
  keyOf(crypto.getRandomValues(new Uint8Array(SEED_BYTES)));

async function lock(password: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(password.normalize('NFKC'));
  const raw = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    raw,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** The public key is bound in: a file whose key was exchanged does not open. */
const sealing = (iv: Bytes, publicKey: string): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(`${FORMAT}\n${publicKey}`),
});

/**
 * The private key as a file to keep: PBKDF2-SHA-256 with 600,000 rounds, AES-256-GCM.
 * @throws RangeError for a password under 8 characters
 */
export async function sealKeyFile(
  { seed, publicKey }: SigningKey,
  password: string,
): Promise<string> {
  if (password.length < SHORTEST_PASSWORD) throw new RangeError('password too short');
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const key = await lock(password, salt, ROUNDS);
  const sealed = await crypto.subtle.encrypt(sealing(iv, publicKey), key, seed);
  const file = {
    format: FORMAT,
    version: 1,
    publicKey,
    kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: ROUNDS, salt: toBase64(salt) },
    cipher: { name: 'AES-GCM', iv: toBase64(iv) },
    sealed: toBase64(new Uint8Array(sealed)),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

interface KeyFile {
  readonly publicKey: string;
  readonly iterations: number;
  readonly salt: Bytes;
  readonly iv: Bytes;
  readonly sealed: Bytes;
}

function readKeyFile(text: string): KeyFile | undefined {
  try {
    const file: unknown = JSON.parse(text);
    if (!isRecord(file) || file.format !== FORMAT || file.version !== 1) return undefined;
    const { publicKey, kdf, cipher, sealed } = file;
    if (!isRecord(kdf) || !isRecord(cipher) || typeof publicKey !== 'string') return undefined;
    const iterations = Number(kdf.iterations);
    const isBearable = iterations >= ROUNDS && iterations <= MOST_ROUNDS;
    if (kdf.name !== 'PBKDF2' || kdf.hash !== 'SHA-256' || !isBearable) return undefined;
    const [salt, iv, bytes] = [kdf.salt, cipher.iv, sealed].map((each) => fromBase64(String(each)));
    return salt && iv && bytes ? { publicKey, iterations, salt, iv, sealed: bytes } : undefined;
  } catch {
    return undefined;
  }
}

/** Opens what `sealKeyFile` made. */
export async function openKeyFile(text: string, password: string): Promise<OpenedKey> {
  const file = readKeyFile(text);
  if (!file) return { ok: false, reason: 'no-key-file' };
  try {
    const key = await lock(password, file.salt, file.iterations);
    const seed = await crypto.subtle.decrypt(sealing(file.iv, file.publicKey), key, file.sealed);
    const opened = await keyOf(new Uint8Array(seed));
    return opened.publicKey === file.publicKey
      ? { ok: true, key: opened }
      : { ok: false, reason: 'no-key-file' };
  } catch {
    return { ok: false, reason: 'wrong-password' };
  }
}
