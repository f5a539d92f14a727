import type { Problem } from '../model/problem';
import { readForm, SIGNED_PREFIX } from '../profile/trust/read-form';

/** Whether an Ed25519 signature is true of a message; key and signature in base64. */
export type SignatureCheck = (message: string, signature: string, key: string) => boolean;

/** The text inside whichever form; a signature is checked, whose key it is can't be known here. */
export const openForm = (
  text: string,
  isTrue: SignatureCheck = () => false,
):
  | { readonly ok: true; readonly text: string; readonly key?: string }
  | { readonly ok: false; readonly problems: readonly Problem[] } => {
  const read = readForm(text);
  if (!read.ok) return read;
  const { signed, text: inner } = read.form;
  if (!signed) return { ok: true, text: inner };
  const { signature, key } = signed;
  if (isTrue(SIGNED_PREFIX + inner, signature, key)) return { ok: true, text: inner, key };
  const problem = { code: 'bad-signature', path: 'signature', expected: '', found: '' };
  return { ok: false, problems: [problem] };
};
