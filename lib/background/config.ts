import { guardCatalogues } from '../i18n/guard/catalogues';
import { DEFAULT_LOCALE, isLocale } from '../i18n/locale';
import type { GuardConfig } from '../messaging/protocol';
import type { Settings } from '../model/settings';
import { browser } from '../platform/browser';
import { settingsNow } from './settings';

/** The organisation's key stays in the background: a chat page needs none of it. */
const withoutMemberKey = ({ privacy, ...settings }: Settings): Settings => {
  const { keepMemberNames, retentionDays } = privacy;
  return { ...settings, privacy: { keepMemberNames, retentionDays } };
};

/** The settings and words that hold now. */
export async function currentConfig(): Promise<GuardConfig> {
  const stored = (await browser.storage.local.get('locale')).locale;
  const locale = isLocale(stored) ? stored : DEFAULT_LOCALE;
  const { layered, read } = await settingsNow();
  const profileName = read?.taken.name;
  return {
    settings: withoutMemberKey(layered.settings),
    locale,
    words: guardCatalogues[locale],
    ...(profileName === undefined ? {} : { profileName }),
  };
}
