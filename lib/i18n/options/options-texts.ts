import type { Locale } from '../locale';
import { en } from './en';
import { storedWordsEn } from './en-fields';
import { settingNamesEn } from './en-settings';
import { zhCN, type OptionsTexts } from './zh-CN';
import { storedWordsZhCN, type StoredWords } from './zh-CN-fields';
import { settingNamesZhCN, type SettingNames } from './zh-CN-settings';
import { zhTW } from './zh-TW';
import { storedWordsZhTW } from './zh-TW-fields';
import { settingNamesZhTW } from './zh-TW-settings';

/** All words of the settings page in one language. */
export interface OptionsWords {
  readonly locale: Locale;
  readonly texts: OptionsTexts;
  readonly settings: SettingNames;
  readonly stored: StoredWords;
}

const CATALOGUES: Readonly<Record<Locale, OptionsWords>> = {
  'zh-CN': {
    locale: 'zh-CN',
    texts: zhCN,
    settings: settingNamesZhCN,
    stored: storedWordsZhCN,
  },
  'zh-TW': {
    locale: 'zh-TW',
    texts: zhTW,
    settings: settingNamesZhTW,
    stored: storedWordsZhTW,
  },
  en: { locale: 'en', texts: en, settings: settingNamesEn, stored: storedWordsEn },
};

export const optionsWords = (locale: Locale): OptionsWords => CATALOGUES[locale];

/** What a stored field is called; `undefined` where nobody has said it. */
export const fieldWords = (
  table: string,
  field: string,
  { fields }: StoredWords,
): string | undefined => fields[`${table}.${field}`] ?? fields[field];

/** A setting's name; of an entry of a list with the entry: `放假安排 2027`. */
export function settingName(path: string, { names }: SettingNames): string {
  const own = names[path];
  if (own !== undefined) return own;
  const list = Object.keys(names).find(
    (each) => each.endsWith('.…') && path.startsWith(each.slice(0, -1)),
  );
  return list === undefined ? path : `${names[list] ?? ''} ${path.slice(list.length - 1)}`;
}
