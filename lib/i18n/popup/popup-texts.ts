import type { Locale } from '../locale';
import { en } from './en';
import { zhCN, type PopupTexts } from './zh-CN';
import { zhTW } from './zh-TW';

const CATALOGUES: Readonly<Record<Locale, PopupTexts>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

export const popupTexts = (locale: Locale): PopupTexts => CATALOGUES[locale];
