import { toBase64 } from '../../../lib/platform/base64';
import { hashOf } from '../../../lib/platform/signing/fingerprint';
import { makeSigningKey, type SigningKey } from '../../../lib/platform/signing/key-file';
import { isSignatureTrue, signProfile } from '../../../lib/platform/signing/profile-signature';
import { admit, type Admission, type Channel } from '../../../lib/profile/trust/admit';
import { readForm } from '../../../lib/profile/trust/read-form';
import type { PolicyTrust, TrustState } from '../../../lib/profile/trust/trust-state';

export { makeSigningKey, toBase64, type SigningKey };

export const signedText = async (text: string, { seed }: SigningKey): Promise<string> => {
  const form = await signProfile(text, seed);
  if (form === undefined) throw new Error('too large to sign');
  return form;
};

/** The whole way of a text from outside, as the background goes it, without any storage. */
export async function offered(
  text: string,
  state: TrustState,
  policy: PolicyTrust = {},
  channel: Channel = 'file',
  typedFor?: string,
): Promise<Admission> {
  const read = readForm(text);
  if (!read.ok) return read;
  const { form } = read;
  if (form.signed && !(await isSignatureTrue(form))) {
    const problem = { code: 'bad-signature', path: 'signature', expected: '', found: '' };
    return { ok: false, problems: [problem] };
  }
  const hash = await hashOf(form.text);
  const offer = { text: form.text, hash, channel };
  const signer = form.signed ? { signer: form.signed.key } : {};
  return admit({ ...offer, ...signer, ...(typedFor ? { typedFor } : {}) }, state, policy);
}

/** `accepted`, or the codes of the refusal. */
export const verdictOf = (admission: Admission): string =>
  admission.ok ? 'accepted' : admission.problems.map(({ code }) => code).join();
