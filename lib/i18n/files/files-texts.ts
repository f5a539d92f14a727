import type { Locale } from '../locale';
import { filesEn } from './en';
import { filesZhCN, type FilesTexts } from './zh-CN';
import { filesZhTW } from './zh-TW';

const CATALOGUES: Readonly<Record<Locale, FilesTexts>> = {
  'zh-CN': filesZhCN,
  'zh-TW': filesZhTW,
  en: filesEn,
};

/** The words of the page of reports and imports in one language. */
export const filesTexts = (locale: Locale): FilesTexts => CATALOGUES[locale];
