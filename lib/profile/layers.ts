import type { Settings } from '../model/settings';
import { applyProfile, capAtTip } from './apply-profile';
import { builtInSettings } from './built-in';
import { isLocked, isSettingPath } from './locks';
import { isSameValue } from './same-value';
import type { Profile, SettingsPatch } from './schema';
import { allPlaces, placesSet, valueAt, withValue } from './setting-places';

export type Layer = 'built-in' | 'profile' | 'user';

/** One setting as a person is shown it: what holds, whose word it is, whether it can be changed. */
export interface SettingView {
  readonly path: string;
  /** `undefined` where a setting has no value, as `checks.naming.pattern` has none built in. */
  readonly value: unknown;
  readonly layer: Layer;
  /** Held fast by the profile. */
  readonly locked: boolean;
  /** A rule's level that is held down to `tip` because the profile is a draft. */
  readonly cappedByDraft: boolean;
}

export interface LayeredSettings {
  readonly settings: Settings;
  readonly profile?: Profile;
  /** The user's differences that count: without those that the profile holds fast. */
  readonly user: SettingsPatch;
}

const isPrivacy = (path: string): boolean => path.startsWith('privacy.');

/** What of the profile the user can't change; of privacy the stricter wins, so nothing is fast. */
export const isHeldFast = (profile: Profile | undefined, path: string): boolean =>
  profile !== undefined &&
  !isPrivacy(path) &&
  (isLocked(profile, path) || locksWithin(profile, path));

/** A lock on part of one setting (`calendar.2027.off`) holds the setting. */
const locksWithin = ({ locked }: Profile, path: string): boolean =>
  locked.some((each) => each.startsWith(`${path}.`) && isSettingPath(each));

/** Whether only a profile may say it: descriptions of clients, and the organisation's key. */
export const isProfileOnly = (path: string): boolean =>
  path === 'privacy.memberKey' || /^client(?:s|Patches)(?:\.|$)/.test(path);

const countedOf = (user: SettingsPatch, profile: Profile | undefined): SettingsPatch =>
  placesSet(user)
    .filter(({ path }) => isHeldFast(profile, path) || isProfileOnly(path))
    .reduce<SettingsPatch>((patch, { keys }) => withValue(patch, keys, undefined), user);

/** The stricter of profile and user; members' names need the user's own click besides. */
const privacyOf = (
  profile: SettingsPatch['privacy'] = {},
  user: SettingsPatch['privacy'] = {},
): Settings['privacy'] => {
  const days = [profile, user, builtInSettings.privacy].map(({ retentionDays }) => retentionDays);
  return {
    keepMemberNames: user.keepMemberNames === true && profile.keepMemberNames !== false,
    retentionDays: Math.min(...days.filter((each) => each !== undefined)),
    ...(profile.memberKey === undefined ? {} : { memberKey: profile.memberKey }),
  };
};

/** built-in < profile < user < what the profile locks (profile.md, Layers). */
export const layerSettings = (
  profile: Profile | undefined,
  userPatch: SettingsPatch = {},
): LayeredSettings => {
  const user = countedOf(userPatch, profile);
  const base = profile
    ? applyProfile(builtInSettings, { settings: profile.settings })
    : builtInSettings;
  const merged = applyProfile(base, { settings: user });
  return {
    settings: {
      ...merged,
      rules: profile?.status === 'draft' ? capAtTip(merged.rules) : merged.rules,
      privacy: privacyOf(profile?.settings.privacy, user.privacy),
    },
    user,
    ...(profile ? { profile } : {}),
  };
};

const layerOf = (
  { profile, user }: LayeredSettings,
  path: string,
  keys: readonly string[],
  value: unknown,
): Layer => {
  const [ofUser, ofProfile] = [valueAt(user, keys), valueAt(profile?.settings, keys)];
  const isWord = (word: unknown): boolean =>
    word !== undefined && (!isPrivacy(path) || isSameValue(word, value));
  if (isWord(ofUser)) return 'user';
  return isWord(ofProfile) ? 'profile' : 'built-in';
};

const asked = ({ profile, user }: LayeredSettings, keys: readonly string[]): unknown =>
  valueAt(user, keys) ?? valueAt(profile?.settings, keys) ?? valueAt(builtInSettings, keys);

/** Every setting with its origin, in the order of the schema. */
export const viewSettings = (layered: LayeredSettings): readonly SettingView[] =>
  allPlaces(layered.settings).flatMap(({ path, keys }) => {
    if (isProfileOnly(path)) return [];
    const value = valueAt(layered.settings, keys);
    return [
      {
        path,
        value,
        layer: layerOf(layered, path, keys, value),
        locked: isHeldFast(layered.profile, path),
        cappedByDraft:
          layered.profile?.status === 'draft' &&
          /^rules\..*\.level$/.test(path) &&
          asked(layered, keys) !== value,
      },
    ];
  });

export interface SettingChange {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly locked: boolean;
}

/** What would be other, setting by setting, in value or in lock. */
export const settingChanges = (
  before: LayeredSettings,
  after: LayeredSettings,
): readonly SettingChange[] => {
  const was = new Map(viewSettings(before).map((view) => [view.path, view]));
  const is = new Map(viewSettings(after).map((view) => [view.path, view]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((path) => {
    const [old, now] = [was.get(path), is.get(path)];
    const locked = now?.locked ?? false;
    return isSameValue(old?.value, now?.value) && (old?.locked ?? false) === locked
      ? []
      : [{ path, before: old?.value, after: now?.value, locked }];
  });
};
