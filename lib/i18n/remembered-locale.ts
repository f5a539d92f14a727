import { DEFAULT_LOCALE, isLocale, type Locale } from './locale';

/** A page must paint before the settings are read; this copy lets it paint in the right language. */
const KEY = 'locale';

export function rememberedLocale(): Locale {
  const kept = localStorage.getItem(KEY);
  return isLocale(kept) ? kept : DEFAULT_LOCALE;
}

export const rememberLocale = (locale: Locale): void => localStorage.setItem(KEY, locale);
