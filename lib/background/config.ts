import { guardCatalogues } from '../i18n/guard/catalogues';
import { DEFAULT_LOCALE, isLocale } from '../i18n/locale';
import type { GuardConfig } from '../messaging/protocol';
import { browser } from '../platform/browser';
import { builtInSettings } from '../profile/built-in';

/** The settings and words that hold now. */
export async function currentConfig(): Promise<GuardConfig> {
  const stored = (await browser.storage.local.get('locale')).locale;
  const locale = isLocale(stored) ? stored : DEFAULT_LOCALE;
  return { settings: builtInSettings, locale, words: guardCatalogues[locale] };
}
