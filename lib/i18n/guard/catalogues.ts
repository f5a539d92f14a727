import type { Locale } from '../locale';
import { en } from './en';
import type { GuardCatalogue } from './words';
import { zhCN } from './zh-CN';
import { zhTW } from './zh-TW';

/** All languages; the background has them and sends the chosen one to chat pages. */
export const guardCatalogues: Readonly<Record<Locale, GuardCatalogue>> = {
  'zh-CN': zhCN,
  'zh-TW': zhTW,
  en,
};
