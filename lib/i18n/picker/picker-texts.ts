import type { Locale } from '../locale';
import { en } from './en';
import { zhCN, type PickerTexts } from './zh-CN';
import { zhTW } from './zh-TW';

const CATALOGUES: Readonly<Record<Locale, PickerTexts>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** The picker's words in one language. */
export const pickerTexts = (locale: Locale): PickerTexts => CATALOGUES[locale];
