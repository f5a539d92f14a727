import { civilTime } from '../calendar/civil-time';
import { evidenceWords } from '../i18n/evidence/evidence-words';
import { formatDate } from '../i18n/format';
import type { Locale } from '../i18n/locale';
import { reportTexts } from '../i18n/report/report-texts';
import type { ReportTexts } from '../i18n/report/zh-CN';
import type { CivilDate } from '../model/civil-date';
import type { ReportRow } from './judge-rows';
import { shownText } from './shown-text';

/** What the tables need to put rows into words. */
export interface ReportWords {
  readonly locale: Locale;
  readonly texts: ReportTexts;
  readonly today: CivilDate;
  /** A whole date: `2026年11月22日`, or `2026-11-22` in a spreadsheet. */
  readonly date: (date: CivilDate) => string;
  /** Epoch ms → a date, short on paper. */
  readonly day: (at: number) => string;
  readonly reason: (row: ReportRow) => string;
  readonly advice: (row: ReportRow) => string;
}

/** `paper` tells dates as people say them, `sheet` as spreadsheets sort them. */
export function reportWords(
  locale: Locale,
  timeZone: string,
  asOf: Date,
  form: 'paper' | 'sheet',
): ReportWords {
  const texts = reportTexts(locale);
  const dateOf = (at: number): CivilDate => civilTime(new Date(at), timeZone).date;
  const today = dateOf(asOf.getTime());
  const ownReason = ({ ownReason = '' }: ReportRow): string => shownText(ownReason);
  return {
    locale,
    texts,
    today,
    date: (date) => (form === 'sheet' ? date : formatDate(date, '', locale)),
    day: (at) => (form === 'sheet' ? dateOf(at) : formatDate(dateOf(at), today, locale)),
    reason: (row) =>
      row.reason ? shownText(evidenceWords(row.reason, 'brief', today, locale)) : ownReason(row),
    advice: ({ advice, into }) =>
      advice === 'merge' && into !== undefined
        ? texts.advice.mergeInto(into)
        : texts.advice[advice],
  };
}
