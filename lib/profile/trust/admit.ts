import type { Problem } from '../../model/problem';
import { parseProfile } from '../parse-profile';
import type { Profile } from '../schema';
import { chainFrom, trustedChain, type PolicyTrust, type TrustState } from './trust-state';
import { withoutUntrusted } from './without-untrusted';

export type Channel = 'policy' | 'file' | 'address';

/** A profile's text whose signature, if it has one, was found true. */
export interface Offer {
  readonly text: string;
  /** SHA-256 of the text, hex. */
  readonly hash: string;
  /** The key that signed it. */
  readonly signer?: string;
  readonly channel: Channel;
  /** The key whose fingerprint's last words the person has typed. */
  readonly typedFor?: string;
}

export interface Admitted {
  readonly ok: true;
  readonly profile: Profile;
  readonly warnings: readonly Problem[];
  /** Whether `clients`, `clientPatches`, `memberKey` and `locked` count. */
  readonly trusted: boolean;
  readonly state: TrustState;
}
export interface Refused {
  readonly ok: false;
  readonly problems: readonly Problem[];
  /** Refused only because nobody has confirmed this key yet. */
  readonly needsFingerprintOf?: string;
}
export type Admission = Admitted | Refused;

const refused = (code: string, path: string, expected: string, found: string): Refused => ({
  ok: false,
  problems: [{ code, path, expected, found }],
});

/** Who vouches for an offer; a refusal where nobody does. */
const vouched = (
  { signer, channel, typedFor }: Offer,
  chain: readonly string[],
): { readonly trusted: boolean; readonly pins?: string } | Refused => {
  const current = chain.at(-1);
  if (signer === undefined) {
    if (channel === 'policy') return { trusted: true };
    return current === undefined
      ? { trusted: false }
      : refused('unsigned', 'signature', current, '');
  }
  if (current !== undefined)
    return chain.includes(signer)
      ? { trusted: true }
      : refused('wrong-key', 'key', current, signer);
  if (channel === 'policy') return { trusted: true };
  if (typedFor === signer) return { trusted: true, pins: signer };
  return { ...refused('unconfirmed-key', 'key', '', signer), needsFingerprintOf: signer };
};

/**
 * Signed profiles run in one line a chain of keys, unsigned ones in one an issuer. The policy's are
 * apart: nobody's file with a high serial may keep the next policy out.
 */
const lineOf = (
  { signer, channel }: Offer,
  chain: readonly string[],
  { issuer = '' }: Profile,
): string => {
  if (signer === undefined) return `${channel === 'policy' ? 'policy' : 'unsigned'}:${issuer}`;
  return chain.includes(signer) ? (chain[0] ?? signer) : signer;
};

const serialProblem = (
  { serial }: Profile,
  { hash, signer, channel }: Offer,
  { minSerial = 0 }: PolicyTrust,
  seen: { readonly serial: number; readonly hash: string } | undefined,
): Refused | undefined => {
  if (serial < minSerial)
    return refused('below-min-serial', 'serial', `≥ ${minSerial}`, String(serial));
  if (!seen || serial > seen.serial) return undefined;
  if (serial < seen.serial)
    return refused('rolled-back', 'serial', `≥ ${seen.serial}`, String(serial));
  // Whoever writes the machine's policy may mend it in place; anybody else issues anew.
  const mayDiffer = channel === 'policy' && signer === undefined;
  return hash === seen.hash || mayDiffer
    ? undefined
    : refused('same-serial', 'serial', `> ${seen.serial}`, String(serial));
};

/** The rotation that a profile signed by the trusted key asks for, where it leads anywhere new. */
const rotationOf = (
  { nextKey }: Profile,
  signer: string | undefined,
  chain: readonly string[],
): Readonly<Record<string, string>> =>
  nextKey !== undefined &&
  signer !== undefined &&
  !chain.includes(nextKey) &&
  signer === chain.at(-1)
    ? { [signer]: nextKey }
    : {};

/** Decides on a profile that has come, without touching anything; `state` is what holds after it. */
export const admit = (offer: Offer, state: TrustState, policy: PolicyTrust = {}): Admission => {
  const parsed = parseProfile(offer.text);
  if (!parsed.ok) return parsed;
  const voucher = vouched(offer, trustedChain(state, policy));
  if ('ok' in voucher) return voucher;
  const { trusted, pins } = voucher;
  const chain = pins === undefined ? trustedChain(state, policy) : chainFrom(pins, state);
  const line = lineOf(offer, chain, parsed.profile);
  const seen = Object.hasOwn(state.seen, line) ? state.seen[line] : undefined;
  const problem = serialProblem(parsed.profile, offer, policy, seen);
  if (problem) return problem;
  // A key that has handed over signs nothing new; what it signed last may come again.
  const isHandedOver =
    offer.signer !== undefined && chain.includes(offer.signer) && offer.signer !== chain.at(-1);
  if (isHandedOver && seen?.hash !== offer.hash)
    return refused('wrong-key', 'key', chain.at(-1) ?? '', offer.signer ?? '');
  const { profile, warnings } = trusted
    ? { profile: parsed.profile, warnings: [] }
    : withoutUntrusted(parsed.profile);
  return {
    ok: true,
    profile,
    warnings: [...parsed.warnings, ...warnings],
    trusted,
    state: {
      ...state,
      ...(pins === undefined ? {} : { pinned: pins }),
      rotations: { ...state.rotations, ...rotationOf(parsed.profile, offer.signer, chain) },
      seen: { ...state.seen, [line]: { serial: parsed.profile.serial, hash: offer.hash } },
    },
  };
};
