import type { Problem } from '../../model/problem';
import type { Locale } from '../locale';
import { en } from './en';
import { zhCN, type PanelTexts, type RefusalCode } from './zh-CN';
import { zhTW } from './zh-TW';

export type { PanelTexts } from './zh-CN';

const CATALOGUES: Readonly<Record<Locale, PanelTexts>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** The words of the inventory's panel in one language. */
export const panelTexts = (locale: Locale): PanelTexts => CATALOGUES[locale];

const isRefusal = (code: string): code is RefusalCode => Object.hasOwn(zhCN.record.refused, code);

/** Why a value was not stored, for the line under its field. */
export const refusalWords = ({ code, expected }: Problem, { record }: PanelTexts): string =>
  record.refused[isRefusal(code) ? code : 'other'].replace('{n}', expected.replace(/\D/g, ''));
