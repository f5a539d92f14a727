import type {
  AddressReport,
  PinnedKey,
  ProfileSources,
  SettingsOverview,
} from '../messaging/protocols/profile';
import { mayFetch } from '../platform/origin-permission';
import { fingerprintOf } from '../platform/signing/fingerprint';
import { viewSettings } from '../profile/layers';
import { trustedChain } from '../profile/trust/trust-state';
import { without } from '../model/without';
import type { AddressState, ProfileStore } from './profile-store';
import { layersOf, readStored } from './settings';

async function pinnedOf({ trust, policyState }: ProfileStore): Promise<PinnedKey | undefined> {
  const publicKey = trustedChain(trust, policyState).at(-1);
  if (publicKey === undefined) return undefined;
  const fingerprint = await fingerprintOf(publicKey);
  return { publicKey, fingerprint, byPolicy: policyState.publicKey !== undefined };
}

const problemsOf = ({ policyState, address }: ProfileStore): SettingsOverview['problems'] => [
  ...policyState.problems,
  ...(address?.problem ? [address.problem] : []),
];

/** Every setting with its origin, and the profile that holds. */
export async function overviewOf(store: ProfileStore, now: number): Promise<SettingsOverview> {
  const { layered, read, waiting } = layersOf(store, now);
  const pinned = await pinnedOf(store);
  return {
    values: viewSettings(layered),
    canUndo: store.own?.current !== undefined || store.own?.previous !== undefined,
    problems: problemsOf(store),
    ...(read ? { profile: read.taken } : {}),
    ...(waiting ? { waiting: waiting.taken } : {}),
    ...(pinned ? { pinned } : {}),
  };
}

async function reportOf(address: AddressState): Promise<AddressReport> {
  const report = without(address, 'etag', 'fullAt', 'declinedHash');
  return { ...report, mayFetch: await mayFetch(address.url).catch(() => false) };
}

export async function sourcesOf(store: ProfileStore, now: number): Promise<ProfileSources> {
  const takenOf = (stored: Parameters<typeof readStored>[0]) =>
    readStored(stored, store, now)?.taken;
  const [ofPolicy, own, previous] = [
    takenOf(store.policy?.current),
    takenOf(store.own?.current),
    takenOf(store.own?.previous),
  ];
  const { publicKey, minSerial, problems } = store.policyState;
  const isManaged = Boolean(ofPolicy) || publicKey !== undefined || minSerial !== undefined;
  return {
    ...(isManaged || problems.length > 0
      ? {
          policy: {
            problems,
            ...(ofPolicy ? { profile: ofPolicy } : {}),
            ...(publicKey === undefined ? {} : { publicKey }),
            ...(minSerial === undefined ? {} : { minSerial }),
          },
        }
      : {}),
    ...(own ? { own } : {}),
    ...(previous ? { previous } : {}),
    ...(store.address ? { address: await reportOf(store.address) } : {}),
  };
}
