import type { Locale } from '../locale';
import { en } from './en';
import { zhCN, type ReminderTexts } from './zh-CN';
import { zhTW } from './zh-TW';

const CATALOGUES: Readonly<Record<Locale, ReminderTexts>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** The words of the page of reminder counts in one language. */
export const reminderTexts = (locale: Locale): ReminderTexts => CATALOGUES[locale];
