import { fingerprintOf } from '../platform/signing/fingerprint';
import {
  makeSigningKey,
  openKeyFile,
  sealKeyFile,
  type SigningKey,
} from '../platform/signing/key-file';
import { signProfile } from '../platform/signing/profile-signature';
import { MAX_BYTES } from '../profile/read-json';
import { withSignature } from '../studio/pack/carried';
import type { CarriedProfile } from '../studio/pack/managed';
import { readTextFile } from './studio-files';

/** The key that is open; this variable is the only place where its secret lies. */
let current: SigningKey | undefined;

export interface OpenedKeyInfo {
  readonly publicKey: string;
  readonly fingerprint: readonly string[];
}
export type KeyOutcome =
  | { readonly ok: true; readonly key: OpenedKeyInfo }
  | { readonly ok: false; readonly reason: 'no-key-file' | 'wrong-password' };

async function opened(key: SigningKey): Promise<KeyOutcome> {
  const fingerprint = await fingerprintOf(key.publicKey);
  current = key;
  return { ok: true, key: { publicKey: key.publicKey, fingerprint } };
}

/** A new key, open at once, and its encrypted file to be saved. */
export async function makeKey(
  password: string,
): Promise<{ readonly outcome: KeyOutcome; readonly file: string }> {
  const key = await makeSigningKey();
  const file = await sealKeyFile(key, password);
  return { outcome: await opened(key), file };
}

export async function openKey(file: File, password: string): Promise<KeyOutcome> {
  const text = await readTextFile(file, MAX_BYTES);
  if (!text.ok) return { ok: false, reason: 'no-key-file' };
  const key = await openKeyFile(text.value, password);
  return key.ok ? opened(key.key) : key;
}

export function forgetKey(): void {
  current?.seed.fill(0);
  current = undefined;
}

/** The profile with its signature by the open key; `undefined` over 256 KiB. Throws without a key. */
export async function signWithKey(carried: CarriedProfile): Promise<CarriedProfile | undefined> {
  if (!current) throw new Error('no key is open');
  const form = await signProfile(carried.text, current.seed);
  return form === undefined ? undefined : withSignature(carried, form);
}
