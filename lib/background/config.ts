import { civilTime } from '../calendar/civil-time';
import { shownOn } from '../db/outcomes';
import { guardCatalogues } from '../i18n/guard/catalogues';
import { DEFAULT_LOCALE, isLocale } from '../i18n/locale';
import type { GuardConfig } from '../messaging/protocol';
import type { ShownToday } from '../model/outcome';
import type { Settings } from '../model/settings';
import { browser } from '../platform/browser';
import { learntEmergencySigns } from '../text/learnt-emergency-signs';
import { settingsNow } from './settings';

/** The organisation's key stays in the background: a chat page needs none of it. */
const withoutMemberKey = ({ privacy, ...settings }: Settings): Settings => {
  const { keepMemberNames, retentionDays } = privacy;
  return { ...settings, privacy: { keepMemberNames, retentionDays } };
};

export async function shownToday({ timeZone }: Settings): Promise<ShownToday> {
  const day = civilTime(new Date(), timeZone).date;
  // The settings hold also where the database can't be opened: then only a page's own count does.
  return { day, shown: await shownOn(day).catch(() => 0) };
}

/** The settings and words that hold now. */
export async function currentConfig(): Promise<GuardConfig> {
  const stored = (await browser.storage.local.get('locale')).locale;
  const locale = isLocale(stored) ? stored : DEFAULT_LOCALE;
  const { layered, read } = await settingsNow();
  const settings = withoutMemberKey(layered.settings);
  const profileName = read?.taken.name;
  return {
    settings,
    locale,
    words: guardCatalogues[locale],
    ...(profileName === undefined ? {} : { profileName }),
    emergencySigns: learntEmergencySigns,
    shownToday: await shownToday(settings),
  };
}
