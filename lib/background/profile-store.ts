import { readWitness, writeWitness } from '../db/serial-witness';
import type { ProfileSource } from '../messaging/protocols/profile';
import { isRecord } from '../model/is-record';
import type { Problem } from '../model/problem';
import { browser } from '../platform/browser';
import type { SettingsPatch } from '../profile/schema';
import {
  furtherSeen,
  readTrustState,
  type PolicyTrust,
  type TrustState,
} from '../profile/trust/trust-state';
import { readUserSettings } from '../profile/user-settings';

/** A profile that was admitted. Its text is checked again at each reading. */
export interface StoredProfile {
  readonly text: string;
  /** SHA-256 of the text, hex. */
  readonly hash: string;
  /** The key whose signature was found true. */
  readonly signer?: string;
  readonly from: ProfileSource;
  /** Epoch ms. */
  readonly appliedAt: number;
}

/** The newest profile of a source, and the one to go back to. */
export interface ProfileSlot {
  readonly current?: StoredProfile;
  readonly previous?: StoredProfile;
}

export interface PolicyState extends PolicyTrust {
  readonly problems: readonly Problem[];
  /** When to look again whether the policy is really gone; epoch ms. */
  readonly recheckAt?: number;
}

export interface AddressState {
  readonly url: string;
  readonly approved: boolean;
  readonly etag?: string;
  /** When a whole answer came last. Epoch ms, as all instants here. */
  readonly fullAt?: number;
  readonly triedAt?: number;
  readonly okAt?: number;
  readonly nextAt: number;
  readonly failures: number;
  readonly problem?: Problem;
  readonly clockSkewMs?: number;
  /** The issue that the person has undone: not to be applied by itself again. */
  readonly declinedHash?: string;
}

export interface ProfileStore {
  readonly policy?: ProfileSlot;
  readonly own?: ProfileSlot;
  readonly policyState: PolicyState;
  readonly trust: TrustState;
  readonly address?: AddressState;
  readonly user: SettingsPatch;
}

const KEYS = {
  policy: 'profileOfPolicy',
  own: 'profileOfOwn',
  policyState: 'profilePolicyState',
  trust: 'profileTrust',
  address: 'profileAddress',
  user: 'userSettings',
} as const;

/** Nobody but this file writes these. */
const orNone = (value: unknown): object | undefined => (isRecord(value) ? value : undefined);

async function read(key: keyof typeof KEYS): Promise<unknown> {
  const name = KEYS[key];
  return (await browser.storage.local.get(name))[name];
}

/** All of it; serials are the further ones of two places. */
export async function readStore(): Promise<ProfileStore> {
  const [policy, own, policyState, trust, address, user, witness] = await Promise.all([
    read('policy'),
    read('own'),
    read('policyState'),
    read('trust'),
    read('address'),
    read('user'),
    readWitness(),
  ]);
  const state = readTrustState(trust);
  const slots = {
    policy: orNone(policy) as ProfileSlot | undefined,
    own: orNone(own) as ProfileSlot | undefined,
  };
  const subscribed = orNone(address) as AddressState | undefined;
  return {
    ...(slots.policy ? { policy: slots.policy } : {}),
    ...(slots.own ? { own: slots.own } : {}),
    ...(subscribed ? { address: subscribed } : {}),
    policyState: (orNone(policyState) as PolicyState | undefined) ?? { problems: [] },
    trust: { ...state, seen: furtherSeen(state.seen, witness) },
    user: readUserSettings(user),
  };
}

/** A key that is `undefined` is taken out. */
export async function writeStore(change: {
  readonly [Key in keyof ProfileStore]?: ProfileStore[Key] | undefined;
}): Promise<void> {
  const entries = Object.entries(change) as [keyof typeof KEYS, unknown][];
  const kept = entries.filter(([, value]) => value !== undefined);
  const gone = entries.filter(([, value]) => value === undefined).map(([key]) => KEYS[key]);
  await browser.storage.local.set(
    Object.fromEntries(kept.map(([key, value]) => [KEYS[key], value])),
  );
  if (gone.length > 0) await browser.storage.local.remove(gone);
  if (change.trust) await writeWitness(change.trust.seen);
}

let last: Promise<unknown> = Promise.resolve();

/** One change after the other: two at once would each write over what the other read. */
export function inTurn<T>(change: () => Promise<T>): Promise<T> {
  const done = last.then(change);
  last = done.catch(() => undefined);
  return done;
}
