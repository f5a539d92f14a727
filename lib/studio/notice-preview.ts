import { addDays, weekdayOf } from '../calendar/civil-date';
import type { Day } from '../calendar/day';
import { parseNotice, type ParsedNotice } from '../calendar/parse-notice';
import { resolveDay } from '../calendar/resolve-day';
import { WEEKDAYS, type CalendarSettings } from '../model/settings';
import { withValueIn, type Draft } from './draft';

/** A month as weeks are shown: Monday first. */
export interface PreviewMonth {
  /** 1–12. */
  readonly month: number;
  /** Days of the week before the 1st. */
  readonly blanks: number;
  readonly days: readonly Day[];
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** A year, day by day, as these settings have it. */
export const previewYear = (year: number, settings: CalendarSettings): readonly PreviewMonth[] =>
  Array.from({ length: 12 }, (_, index) => {
    const first = `${String(year).padStart(4, '0')}-${pad(index + 1)}-01`;
    const days: Day[] = [];
    for (let date = first; date.slice(0, 7) === first.slice(0, 7); date = addDays(date, 1))
      days.push(resolveDay(date, settings));
    return { month: index + 1, blanks: WEEKDAYS.indexOf(weekdayOf(first)), days };
  });

/** A pasted notice, and whether it may be taken: one that contradicts itself may not. */
export interface NoticeReading {
  readonly notice: ParsedNotice;
  readonly accepted: boolean;
}

/** Reads a pasted notice of the State Council; `near` decides the year where it names none. */
export function readNotice(text: string, near?: number): NoticeReading {
  const notice = parseNotice(text, near);
  return { notice, accepted: notice.year !== undefined && notice.problems.length === 0 };
}

/** The draft with the notice's year in it. Throws for a notice that was not accepted. */
export function withNotice(draft: Draft, { notice, accepted }: NoticeReading): Draft {
  if (!accepted || notice.year === undefined) throw new Error('this notice was not accepted');
  const { year, off, work, source } = notice;
  const calendar = { off, work, ...(source === undefined ? {} : { source }) };
  return withValueIn(draft, ['settings', 'calendar', String(year)], calendar);
}
