import { isRecord } from '../../model/is-record';
import type { Problem } from '../../model/problem';
import { readJson } from '../read-json';

/** What the signature covers besides the text: no signature made for another purpose fits. */
export const SIGNED_PREFIX = 'qunyue-profile-v1\n';

export interface Signature {
  /** Base64, 64 bytes. */
  readonly signature: string;
  /** Base64, 32 bytes. */
  readonly key: string;
}

/** A profile's exact text as it was handed over; whether its signature is true is not known yet. */
export interface ProfileForm {
  readonly text: string;
  readonly signed?: Signature;
}

export type ReadForm =
  | { readonly ok: true; readonly form: ProfileForm }
  | { readonly ok: false; readonly problems: readonly Problem[] };

// One way to write the same bytes: the last character has unused bits, and they are zero.
const SIGNATURE = /^[A-Za-z0-9+/]{85}[AQgw]==$/;
const KEY = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;

/** Whether a text is a public key as profiles and policies write it. */
export const isPublicKey = (value: unknown): value is string =>
  typeof value === 'string' && KEY.test(value);

const wrong = (path: string, expected: string, value: unknown): Problem => ({
  code: value === undefined ? 'missing' : 'wrong-value',
  path,
  expected,
  found: typeof value === 'string' ? value.slice(0, 60) : typeof value,
});

/**
 * Takes the three forms apart: a bare profile, `{ "profile": "<text>" }`, and the same signed. Unknown
 * keys beside them are nothing a signature covers, and are not looked at.
 */
export const readForm = (text: string): ReadForm => {
  const read = readJson(text);
  if (!read.ok) return { ok: false, problems: [read.problem] };
  const { value } = read;
  const has = (key: string): boolean => isRecord(value) && Object.hasOwn(value, key);
  if (!isRecord(value) || !['profile', 'signature', 'key'].some(has))
    return { ok: true, form: { text } };
  const { profile, signature, key } = value;
  const problems: Problem[] = [];
  if (typeof profile !== 'string') problems.push(wrong('profile', 'the exact JSON text', profile));
  if (has('signature') || has('key')) {
    if (typeof signature !== 'string' || !SIGNATURE.test(signature))
      problems.push(wrong('signature', 'base64 of 64 bytes', signature));
    if (!isPublicKey(key)) problems.push(wrong('key', 'base64 of 32 bytes', key));
  }
  if (problems.length || typeof profile !== 'string') return { ok: false, problems };
  return {
    ok: true,
    form:
      typeof signature === 'string' && isPublicKey(key)
        ? { text: profile, signed: { signature, key } }
        : { text: profile },
  };
};
