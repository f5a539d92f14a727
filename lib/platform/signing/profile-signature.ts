import { SIGNED_PREFIX, type ProfileForm } from '../../profile/trust/read-form';
import { MAX_BYTES } from '../../profile/read-json';
import { fromBase64, toBase64 } from '../base64';
import { isSignedBy, publicKeyOf, signBytes } from './ed25519';

const signedBytes = (text: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(SIGNED_PREFIX + text);

/** Whether a form's signature is true of its text and key; an unsigned one has none. */
export const isSignatureTrue = async ({ text, signed }: ProfileForm): Promise<boolean> =>
  signed !== undefined &&
  isSignedBy(fromBase64(signed.signature), signedBytes(text), fromBase64(signed.key));

/**
 * The signed form of a profile's text, as a file. `undefined` when it would be over 256 KiB, which
 * nobody would take.
 */
export async function signProfile(
  text: string,
  seed: Uint8Array<ArrayBuffer>,
): Promise<string | undefined> {
  const signature = toBase64(await signBytes(signedBytes(text), seed));
  const key = toBase64(await publicKeyOf(seed));
  const form = `${JSON.stringify({ profile: text, signature, key }, undefined, 2)}\n`;
  return new TextEncoder().encode(form).length > MAX_BYTES ? undefined : form;
}
