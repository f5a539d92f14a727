import type { Evidence } from '../../checks/check';
import { evidenceSentence } from '../../checks/sentences';
import type { CivilDate } from '../../model/civil-date';
import type { Facts } from '../../model/finding';
import { formatDate } from '../format';
import type { Locale } from '../locale';
import { evidenceEn } from './en';
import type { EvidenceTexts } from './evidence-texts';
import { evidenceZhCN } from './zh-CN';
import { evidenceZhTW } from './zh-TW';

const TEXTS: Readonly<Record<Locale, Partial<EvidenceTexts>>> = {
  'zh-CN': evidenceZhCN,
  'zh-TW': evidenceZhTW,
  en: evidenceEn,
};

const isDate = (value: string | number | undefined): value is CivilDate =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

/** Facts give dates as YYYY-MM-DD; people read 10月8日. */
const readable = (facts: Facts, today: CivilDate, locale: Locale): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      isDate(value) ? formatDate(value, today, locale) : value,
    ]),
  );

/** The evidence in one length and language; in Chinese where there is no such wording. */
export function evidenceWords(
  { key, facts }: Evidence,
  length: keyof EvidenceTexts,
  today: CivilDate,
  locale: Locale,
): string {
  const read = readable(facts, today, locale);
  const worded = TEXTS[locale][length]?.[key]?.((name) => String(read[name] ?? ''));
  return worded ?? evidenceSentence({ key, facts: read });
}
