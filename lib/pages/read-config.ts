import { rememberedLocale, rememberLocale } from '../i18n/remembered-locale';
import type { Locale } from '../i18n/locale';
import { pageWords, type PageWords } from '../i18n/page-words';
import type { GuardConfig } from '../messaging/protocol';
import { send } from '../messaging/send';
import { builtInSettings } from '../profile/built-in';

/** The part of the settings message that the pages use. */
export type PageConfig = Pick<GuardConfig, 'settings' | 'locale' | 'profileName'>;

/** What holds until the background has answered, and when it does not. */
export const builtInConfig = (): PageConfig => ({
  settings: builtInSettings,
  locale: rememberedLocale(),
});

export const wordsFor = ({ locale, settings }: PageConfig, asOf: Date): PageWords =>
  pageWords(locale, settings.timeZone, asOf);

/** Keeps the language; a page that cannot reach the background still shows it next time. */
export async function chooseLocale(locale: Locale): Promise<void> {
  rememberLocale(locale);
  await send('setLocale', locale).catch(() => undefined);
}

/** The settings that hold; never rejects. */
export async function readConfig(): Promise<PageConfig> {
  try {
    const config = await send('getConfig', undefined);
    rememberLocale(config.locale);
    return config;
  } catch {
    return builtInConfig();
  }
}
