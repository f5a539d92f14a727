import type { Problem } from '../model/problem';
import type { Settings } from '../model/settings';
import { builtInSettings } from '../profile/built-in';
import { layerSettings } from '../profile/layers';
import { parseProfile } from '../profile/parse-profile';
import { openForm, type SignatureCheck } from './signed-form';

/** The settings under a profile's text, bare or signed, or the built-in ones; undefined when it is refused. */
export const settingsFrom = (
  profileText: string | undefined,
  isTrue?: SignatureCheck,
): { readonly settings: Settings; readonly warnings: readonly Problem[] } | undefined => {
  if (profileText === undefined) return { settings: builtInSettings, warnings: [] };
  const opened = openForm(profileText, isTrue);
  const read = opened.ok ? parseProfile(opened.text) : undefined;
  if (!read?.ok) return undefined;
  return { settings: layerSettings(read.profile).settings, warnings: read.warnings };
};
