import type { Locale } from '../locale';
import { en } from './en';
import { zhCN, type ClientTexts } from './zh-CN';
import { zhTW } from './zh-TW';

const CATALOGUES: Readonly<Record<Locale, ClientTexts>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** The words about described clients in one language. */
export const clientTexts = (locale: Locale): ClientTexts => CATALOGUES[locale];
