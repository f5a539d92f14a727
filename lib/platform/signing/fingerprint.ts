import {
  FINGERPRINT_BYTES,
  FINGERPRINT_ROUNDS,
  FINGERPRINT_SALT,
  fingerprintWords,
} from '../../profile/trust/fingerprint';
import { fromBase64 } from '../base64';

async function computed(publicKey: string): Promise<readonly string[]> {
  const raw = fromBase64(publicKey);
  const key = await crypto.subtle.importKey('raw', raw, 'PBKDF2', false, ['deriveBits']);
  const salt = new TextEncoder().encode(FINGERPRINT_SALT);
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: FINGERPRINT_ROUNDS },
    key,
    FINGERPRINT_BYTES * 8,
  );
  return fingerprintWords([...new Uint8Array(bits)]);
}

/** Made to be slow, so not made twice. */
const known = new Map<string, Promise<readonly string[]>>();

/** The twelve words of a public key (base64); lib/profile/trust/fingerprint.ts says how. */
export function fingerprintOf(publicKey: string): Promise<readonly string[]> {
  const words = known.get(publicKey) ?? computed(publicKey);
  known.set(publicKey, words);
  return words;
}

/** SHA-256 of a text, hex: two issues with one serial are told apart by it. */
export async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
