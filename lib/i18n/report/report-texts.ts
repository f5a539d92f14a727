import type { Locale } from '../locale';
import { reportEn } from './en';
import { reportZhCN, type ReportTexts } from './zh-CN';
import { reportZhTW } from './zh-TW';

const CATALOGUES: Readonly<Record<Locale, ReportTexts>> = {
  'zh-CN': reportZhCN,
  'zh-TW': reportZhTW,
  en: reportEn,
};

/** The words of reports in one language. */
export const reportTexts = (locale: Locale): ReportTexts => CATALOGUES[locale];
