import { civilTime } from '../calendar/civil-time';
import type { TakenProfile } from '../messaging/protocols/profile';
import { builtInSettings } from '../profile/built-in';
import { layerSettings, type LayeredSettings } from '../profile/layers';
import { parseProfile } from '../profile/parse-profile';
import type { Problem } from '../model/problem';
import type { Profile } from '../profile/schema';
import { profileStanding } from '../profile/standing';
import { trustedChain } from '../profile/trust/trust-state';
import { withoutUntrusted } from '../profile/trust/without-untrusted';
import {
  readStore,
  type ProfileSlot,
  type ProfileStore,
  type StoredProfile,
} from './profile-store';

/** A stored profile as it counts now. */
export interface ReadProfile {
  readonly stored: StoredProfile;
  readonly profile: Profile;
  readonly taken: TakenProfile;
}

interface Parsed {
  readonly profile: Profile;
  readonly warnings: readonly Problem[];
}

/** The text is the key, so what is remembered can't be stale. */
const parsedTexts = new Map<string, Parsed | undefined>();

function parsed(text: string): Parsed | undefined {
  if (!parsedTexts.has(text)) {
    if (parsedTexts.size > 4) parsedTexts.clear();
    const read = parseProfile(text);
    parsedTexts.set(text, read.ok ? read : undefined);
  }
  return parsedTexts.get(text);
}

const isTrusted = ({ signer, from }: StoredProfile, store: ProfileStore): boolean =>
  from === 'policy' ||
  (signer !== undefined && trustedChain(store.trust, store.policyState).includes(signer));

/** `undefined` also for what an older version took and this one can't read. */
export function readStored(
  stored: StoredProfile | undefined,
  store: ProfileStore,
  now: number,
): ReadProfile | undefined {
  const read = stored && parsed(stored.text);
  if (!read) return undefined;
  const trusted = isTrusted(stored, store);
  const counted = trusted
    ? { profile: read.profile, warnings: [] }
    : withoutUntrusted(read.profile);
  const { profile } = counted;
  const zone = profile.settings.timeZone ?? builtInSettings.timeZone;
  const { name, issuer, serial, status = 'in-force', effectiveFrom, expires, source } = profile;
  const facts = { name, issuer, effectiveFrom, expires, source };
  const present = Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined),
  );
  return {
    stored,
    profile,
    taken: {
      ...present,
      serial,
      status,
      from: stored.from,
      appliedAt: stored.appliedAt,
      signed: stored.signer !== undefined,
      trusted,
      standing: profileStanding(profile, civilTime(new Date(now), zone).date),
      warnings: [...read.warnings, ...counted.warnings],
    },
  };
}

const holds = (read: ReadProfile | undefined): boolean =>
  read !== undefined && read.taken.standing !== 'not-yet';

/** The one of a slot that holds now: while the newest waits for its day, the one before. */
export function inForce(
  slot: ProfileSlot | undefined,
  store: ProfileStore,
  now: number,
): ReadProfile | undefined {
  const [current, previous] = [slot?.current, slot?.previous].map((each) =>
    readStored(each, store, now),
  );
  if (holds(current)) return current;
  return current && holds(previous) ? previous : undefined;
}

export interface SettingsNow {
  readonly layered: LayeredSettings;
  readonly read?: ReadProfile;
  readonly waiting?: ReadProfile;
}

/** The layers as they lie at an instant (epoch ms); the policy's profile outranks one's own. */
export function layersOf(store: ProfileStore, now: number): SettingsNow {
  const read = inForce(store.policy, store, now) ?? inForce(store.own, store, now);
  const newest = [store.policy, store.own]
    .map((slot) => readStored(slot?.current, store, now))
    .find((each) => each?.taken.standing === 'not-yet');
  return {
    layered: layerSettings(read?.profile, store.user),
    ...(read ? { read } : {}),
    ...(newest ? { waiting: newest } : {}),
  };
}

export const settingsNow = async (now = Date.now()): Promise<SettingsNow> =>
  layersOf(await readStore(), now);

/** The zone in which days are counted now. */
export const timeZoneNow = async (): Promise<string> =>
  (await settingsNow()).layered.settings.timeZone;
