import type { OfferedKey, ProfileSource } from '../messaging/protocols/profile';
import type { Problem } from '../model/problem';
import { fingerprintOf, hashOf } from '../platform/signing/fingerprint';
import { isSignatureTrue } from '../platform/signing/profile-signature';
import { admit, type Admission, type Offer } from '../profile/trust/admit';
import { areLastWords } from '../profile/trust/fingerprint';
import { readForm } from '../profile/trust/read-form';
import { inForce } from './settings';
import type { ProfileSlot, ProfileStore, StoredProfile } from './profile-store';

/** An offer that came apart cleanly and whose signature, if any, is true; or why not. */
export type CheckedOffer =
  | { readonly ok: true; readonly offer: Offer }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export async function checkOffer(text: string, channel: ProfileSource): Promise<CheckedOffer> {
  const read = readForm(text);
  if (!read.ok) return read;
  const { form } = read;
  if (form.signed && !(await isSignatureTrue(form))) {
    const problem = { code: 'bad-signature', path: 'signature', expected: '', found: '' };
    return { ok: false, problems: [problem] };
  }
  const hash = await hashOf(form.text);
  const signer = form.signed ? { signer: form.signed.key } : {};
  return { ok: true, offer: { text: form.text, hash, channel, ...signer } };
}

export const decide = (offer: Offer, { trust, policyState }: ProfileStore): Admission =>
  admit(offer, trust, policyState);

/** The same, with a person having typed words of the fingerprint of whatever key signed it. */
export async function decideTyped(
  offer: Offer,
  typedWords: string,
  store: ProfileStore,
): Promise<Admission> {
  const { signer } = offer;
  if (signer === undefined) return decide(offer, store);
  const isTyped = areLastWords(typedWords, await fingerprintOf(signer));
  return decide(isTyped ? { ...offer, typedFor: signer } : offer, store);
}

const FIRST_WORDS = 6;

export const offeredKey = async (publicKey: string): Promise<OfferedKey> => ({
  publicKey,
  firstWords: (await fingerprintOf(publicKey)).slice(0, FIRST_WORDS),
});

export const storedFrom = (
  { text, hash, signer, channel }: Offer,
  appliedAt: number,
): StoredProfile => ({
  text,
  hash,
  from: channel,
  appliedAt,
  ...(signer === undefined ? {} : { signer }),
});

/** A slot with a new profile on top; what holds until then is what one goes back to. */
export function withNewest(
  slot: ProfileSlot | undefined,
  newest: StoredProfile,
  store: ProfileStore,
): ProfileSlot {
  const before = inForce(slot, store, newest.appliedAt)?.stored;
  const previous = before?.hash === newest.hash ? slot?.previous : before;
  return { current: newest, ...(previous ? { previous } : {}) };
}
