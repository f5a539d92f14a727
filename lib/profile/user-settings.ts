import type { Problem } from '../model/problem';
import { builtInSettings } from './built-in';
import { isHeldFast, isProfileOnly, layerSettings } from './layers';
import { isSameValue } from './same-value';
import { salvage } from './salvage';
import { settingsSchema, type Profile, type SettingsPatch } from './schema';
import { placeAt, valueAt, withValue } from './setting-places';

export type SetOutcome =
  | { readonly ok: true; readonly user: SettingsPatch }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const refused = (code: string, path: string, expected: string): SetOutcome => ({
  ok: false,
  problems: [{ code, path, expected, found: '' }],
});

/** What of the stored differences holds by the schema of this version. */
export const readUserSettings = (stored: unknown): SettingsPatch => {
  const read = salvage(settingsSchema, stored ?? {}, '', []) as SettingsPatch | undefined;
  return read ?? {};
};

/** The user's differences with one setting changed; a value that equals the layer below is none. */
export const setUserValue = (
  user: SettingsPatch,
  path: string,
  value: unknown,
  profile: Profile | undefined,
): SetOutcome => {
  const place = placeAt(path);
  if (!place) return refused('unknown-key', path, 'settings key');
  if (isProfileOnly(path)) return refused('needs-signature', path, '');
  if (isHeldFast(profile, path)) return refused('locked', path, '');
  const problems: Problem[] = [];
  const read = salvage(settingsSchema, withValue({}, place.keys, value), '', problems);
  if (problems.length) return { ok: false, problems };
  const below =
    valueAt(layerSettings(profile).settings, place.keys) ?? valueAt(builtInSettings, place.keys);
  const kept = valueAt(read, place.keys);
  const isNone = kept === undefined || isSameValue(kept, below);
  return { ok: true, user: withValue(user, place.keys, isNone ? undefined : kept) };
};

/** The user's differences without one setting, or without all below a path (`rules`). */
export const resetUserValue = (user: SettingsPatch, path: string): SettingsPatch =>
  withValue(user, placeAt(path)?.keys ?? path.split('.'), undefined);
