import type { Locale } from '../locale';
import { en } from './en';
import { zhCN, type StudioTexts } from './zh-CN';
import { zhTW } from './zh-TW';

const CATALOGUES: Readonly<Record<Locale, StudioTexts>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** The words of the profile studio in one language. */
export const studioTexts = (locale: Locale): StudioTexts => CATALOGUES[locale];
