import type { CivilDate } from '../model/civil-date';
import type { Problem } from '../model/problem';
import type { YearCalendar } from '../model/settings';
import { itemProblems, readMention, repeatedDates } from './notice-checks';
import { noticeItems } from './notice-mentions';
import { noticeYear } from './notice-year';
import { statutoryNotices } from './statutory-notices';

const MAX_CHARACTERS = 20_000;
const DOCUMENT_NUMBER = /国办发(?:明电)?[〔[(（]\d{4}[〕\])）]\d{1,3}号/;

export interface ParsedNotice extends YearCalendar {
  /** Absent when neither the text nor its weekdays tell. */
  readonly year?: number;
  /** Empty when everything was understood and agrees with itself. */
  readonly problems: readonly Problem[];
}

const sorted = (dates: readonly CivilDate[]): readonly CivilDate[] => [...new Set(dates)].sort();

const newestNotice = (): number =>
  Math.max(
    ...Object.keys(statutoryNotices)
      .filter((year) => !statutoryNotices[year]?.provisional)
      .map(Number),
  );

const nothing = (problem: Problem): ParsedNotice => ({ off: [], work: [], problems: [problem] });

/**
 * Reads the State Council's yearly notice (国务院办公厅关于…年部分节假日安排的通知) from pasted
 * text. The weekdays it names, the day counts and the weekend rule for make-up days are checked;
 * what does not agree is named. Without a year in the text, the one nearest to `near` that the
 * weekdays fit is taken. Never throws.
 */
export const parseNotice = (text: string, near = newestNotice()): ParsedNotice => {
  if (text.length > MAX_CHARACTERS) {
    return nothing({
      code: 'too-large',
      path: '',
      expected: `≤ ${MAX_CHARACTERS}`,
      found: `${text.length}`,
    });
  }
  const { items, problems: unread } = noticeItems(text);
  const year = noticeYear(text, items, near);
  if (!items.some(({ mentions }) => mentions.some(({ as }) => as === 'off'))) {
    return nothing({
      code: 'no-holidays',
      path: '',
      expected: 'M月D日…放假',
      found: text.slice(0, 40),
    });
  }
  if (year === undefined)
    return nothing({ code: 'year-unknown', path: '', expected: 'YYYY年 | 周X', found: '' });
  const problems: Problem[] = [...unread];
  const listed = { off: [] as CivilDate[], work: [] as CivilDate[] };
  for (const item of items) {
    const itemOff: CivilDate[] = [];
    for (const mention of item.mentions) {
      const read = readMention(mention, item, year);
      problems.push(...read.problems);
      (mention.as === 'off' ? itemOff : listed.work).push(...read.dates);
    }
    listed.off.push(...itemOff);
    problems.push(...itemProblems(item, itemOff));
  }
  problems.push(...repeatedDates([...listed.off, ...listed.work]));
  const source = DOCUMENT_NUMBER.exec(text)?.[0];
  return {
    year,
    off: sorted(listed.off),
    work: sorted(listed.work),
    ...(source === undefined ? {} : { source }),
    problems,
  };
};
