import type { Locale } from '../locale';
import { en } from './en';
import { zhCN, type WelcomeTexts } from './zh-CN';
import { zhTW } from './zh-TW';

const CATALOGUES: Readonly<Record<Locale, WelcomeTexts>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** The words of the first page in one language. */
export const welcomeTexts = (locale: Locale): WelcomeTexts => CATALOGUES[locale];
