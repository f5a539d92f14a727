import type { Problem } from '../model/problem';
import type { Settings } from '../model/settings';
import { applyProfile } from '../profile/apply-profile';
import { builtInSettings } from '../profile/built-in';
import { parseProfile } from '../profile/parse-profile';

/** The settings under a profile's text, or the built-in ones; undefined when it is refused. */
export const settingsFrom = (
  profileText: string | undefined,
): { readonly settings: Settings; readonly warnings: readonly Problem[] } | undefined => {
  if (profileText === undefined) return { settings: builtInSettings, warnings: [] };
  const read = parseProfile(profileText);
  if (!read.ok) return undefined;
  return { settings: applyProfile(builtInSettings, read.profile), warnings: read.warnings };
};
