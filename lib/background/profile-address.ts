import type { Problem } from '../model/problem';
import { fetchProfile, type FetchedProfile } from '../platform/fetch-profile';
import { mayFetch } from '../platform/origin-permission';
import { addressProblem, clockSkew, mayAskIfChanged, pauseBefore } from '../profile/address-plan';
import { trustedChain } from '../profile/trust/trust-state';
import { without } from '../model/without';
import type { AddressState, ProfileStore, writeStore } from './profile-store';
import { checkOffer, decide, storedFrom, withNewest } from './take-profile';

type Change = Parameters<typeof writeStore>[0];

/** What one look at the address brought. */
export interface Refreshed {
  readonly change: Change;
  /** A text that is new and was not applied: nobody has approved of the address or the key yet. */
  readonly unapplied?: string;
  readonly problems: readonly Problem[];
}

const hasPinnedKey = (store: ProfileStore): boolean =>
  trustedChain(store.trust, store.policyState).length > 0;

/** What forbids asking an address at all. */
async function forbidding(url: string, store: ProfileStore): Promise<Problem | undefined> {
  const problem = addressProblem(url, hasPinnedKey(store));
  if (problem) return problem;
  const granted = await mayFetch(url);
  return granted ? undefined : { code: 'no-permission', path: '', expected: url, found: '' };
}

interface Asked {
  readonly address: AddressState;
  readonly store: ProfileStore;
  readonly now: number;
}

function failed({ address, now }: Asked, problems: readonly Problem[]): Refreshed {
  const failures = address.failures + 1;
  const rest = without(address, 'problem');
  const [problem] = problems;
  return {
    problems,
    change: {
      address: {
        ...rest,
        ...(problem ? { problem } : {}),
        failures,
        triedAt: now,
        nextAt: now + pauseBefore(failures, Math.random()),
      },
    },
  };
}

function succeeded({ address, now }: Asked, fetched: FetchedProfile): AddressState {
  const { url, approved, declinedHash } = address;
  const whole = fetched.kind === 'text' ? { etag: fetched.etag, fullAt: now } : address;
  const { etag, fullAt } = whole;
  const serverTime = fetched.kind === 'failed' ? undefined : fetched.serverTime;
  const clockSkewMs = clockSkew(serverTime, now);
  return {
    url,
    approved,
    failures: 0,
    triedAt: now,
    okAt: now,
    nextAt: now + pauseBefore(0, Math.random()),
    ...(declinedHash === undefined ? {} : { declinedHash }),
    ...(etag === undefined ? {} : { etag }),
    ...(fullAt === undefined ? {} : { fullAt }),
    ...(clockSkewMs === undefined ? {} : { clockSkewMs }),
  };
}

async function take(asked: Asked, fetched: FetchedProfile & { kind: 'text' }): Promise<Refreshed> {
  const { store, address, now } = asked;
  const checked = await checkOffer(fetched.text, 'address');
  if (!checked.ok) return failed(asked, checked.problems);
  const { offer } = checked;
  const admission = decide(offer, store);
  if (!admission.ok) {
    const refused = failed(asked, admission.problems);
    return admission.needsFingerprintOf === undefined
      ? refused
      : { ...refused, unapplied: fetched.text };
  }
  const done = { address: succeeded(asked, fetched) };
  if (store.own?.current?.hash === offer.hash) return { change: done, problems: [] };
  if (!address.approved || address.declinedHash === offer.hash)
    return { change: done, problems: [], unapplied: fetched.text };
  const own = withNewest(store.own, storedFrom(offer, now), store);
  return { change: { ...done, own, trust: admission.state }, problems: [] };
}

/** Asks the address once. The last good profile stays, whatever comes. */
export async function refreshed(
  address: AddressState,
  store: ProfileStore,
  now: number,
): Promise<Refreshed> {
  const asked = { address, store, now };
  const forbidden = await forbidding(address.url, store);
  if (forbidden) return failed(asked, [forbidden]);
  const etag = mayAskIfChanged(address.fullAt, now) ? address.etag : undefined;
  const fetched = await fetchProfile(address.url, etag);
  if (fetched.kind === 'failed') return failed(asked, [fetched.problem]);
  return fetched.kind === 'text'
    ? take(asked, fetched)
    : { change: { address: succeeded(asked, fetched) }, problems: [] };
}
