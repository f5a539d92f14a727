import type { Locale } from '../locale';
import { en } from './en';
import { zhCN, type PageTexts } from './zh-CN';
import { zhTW } from './zh-TW';

const CATALOGUES: Readonly<Record<Locale, PageTexts>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** The words of the extension's pages in one language. */
export const pageTexts = (locale: Locale): PageTexts => CATALOGUES[locale];
