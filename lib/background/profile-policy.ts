import type { Problem } from '../model/problem';
import { readManaged } from '../platform/managed';
import { isSameValue } from '../profile/same-value';
import { isPublicKey } from '../profile/trust/read-form';
import type { PolicyTrust } from '../profile/trust/trust-state';
import { inTurn, readStore, writeStore, type ProfileStore } from './profile-store';
import { checkOffer, decide, storedFrom, withNewest } from './take-profile';

/** Chromium may hand over its policies some seconds after an extension has started. */
const RECHECK_MS = 30_000;

const wrong = (path: string, expected: string, value: unknown): Problem => ({
  code: 'wrong-value',
  path,
  expected,
  found: (JSON.stringify(value) as string | undefined)?.slice(0, 60) ?? '',
});

/** What the policy says beside the profile; a wrong key is named, and is no key. */
function policyTrust(managed: Readonly<Record<string, unknown>>): {
  readonly trust: PolicyTrust;
  readonly problems: readonly Problem[];
} {
  const { publicKey, minSerial } = managed;
  const isSerial = Number.isSafeInteger(minSerial) && Number(minSerial) >= 0;
  return {
    trust: {
      ...(isPublicKey(publicKey) ? { publicKey } : {}),
      ...(isSerial ? { minSerial: Number(minSerial) } : {}),
    },
    problems: [
      ...(publicKey === undefined || isPublicKey(publicKey)
        ? []
        : [wrong('publicKey', 'base64 of 32 bytes', publicKey)]),
      ...(minSerial === undefined || isSerial
        ? []
        : [wrong('minSerial', 'whole number, 0–9007199254740991', minSerial)]),
    ],
  };
}

/** An object as the policy gives it, or the text of any form. */
const textOf = (profile: unknown): string =>
  typeof profile === 'string' ? profile : JSON.stringify(profile);

type Change = Parameters<typeof writeStore>[0];

async function changeFor(
  profile: unknown,
  trust: PolicyTrust,
  problems: readonly Problem[],
  store: ProfileStore,
): Promise<Change> {
  const checked = await checkOffer(textOf(profile), 'policy');
  const kept = (more: readonly Problem[]): Change => ({
    policyState: { ...trust, problems: [...problems, ...more] },
  });
  // The last good one holds on.
  if (!checked.ok) return kept(checked.problems);
  const admission = decide(checked.offer, { ...store, policyState: { ...trust, problems } });
  if (!admission.ok) return kept(admission.problems);
  const isKnown = store.policy?.current?.hash === checked.offer.hash;
  const newest = storedFrom(checked.offer, Date.now());
  return {
    ...kept([]),
    trust: admission.state,
    ...(isKnown ? {} : { policy: withNewest(store.policy, newest, store) }),
  };
}

const isChange = (change: Change, store: ProfileStore): boolean =>
  Object.entries(change).some(([key, value]) => !isSameValue(value, store[key as keyof Change]));

/**
 * Takes in what the managed policy says now and tells whether anything changed by it. Without
 * `isCertain` a missing profile is looked for once more before it counts as withdrawn.
 */
export const takePolicy = (isCertain: boolean): Promise<boolean> =>
  inTurn(async () => {
    const managed = await readManaged();
    const store = await readStore();
    const { trust, problems } = policyTrust(managed);
    const { recheckAt } = store.policyState;
    const isGone = managed.profile === undefined;
    const mayWait = isGone && store.policy !== undefined && !isCertain;
    const isWaiting = mayWait && (recheckAt === undefined || Date.now() < recheckAt);
    const change: Change = isWaiting
      ? { policyState: { ...store.policyState, recheckAt: recheckAt ?? Date.now() + RECHECK_MS } }
      : isGone
        ? { policy: undefined, policyState: { ...trust, problems } }
        : await changeFor(managed.profile, trust, problems, store);
    if (!isChange(change, store)) return false;
    await writeStore(change);
    return !isWaiting;
  });
