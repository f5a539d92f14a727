import type { CivilDate } from '../model/civil-date';
import type { Problem } from '../model/problem';
import { addDays, daysBetween, weekdayOf } from './civil-date';
import { isCivilDate } from './is-civil-date';
import type { Mention, NoticeItem, WrittenDate } from './notice-mentions';
import { placeMention } from './notice-year';

const LONGEST_HOLIDAY_DAYS = 16;
const WEEKDAY_SIGNS = {
  mon: '一',
  tue: '二',
  wed: '三',
  thu: '四',
  fri: '五',
  sat: '六',
  sun: '日',
};

const isWeekend = (date: CivilDate): boolean => ['sat', 'sun'].includes(weekdayOf(date));
const weekdaySign = (date: CivilDate): string => `周${WEEKDAY_SIGNS[weekdayOf(date)]}`;

const dateProblem = (written: WrittenDate, date: CivilDate, path: string): Problem | undefined => {
  if (!isCivilDate(date)) return { code: 'no-such-date', path, expected: 'MM-DD', found: date };
  if (written.weekday === undefined || written.weekday === weekdayOf(date)) return undefined;
  const found = `周${WEEKDAY_SIGNS[written.weekday]}`;
  return { code: 'weekday-mismatch', path, expected: `${date} ${weekdaySign(date)}`, found };
};

interface Read {
  readonly dates: readonly CivilDate[];
  readonly problems: readonly Problem[];
}

/** The dates a mention stands for in a notice for `year`, with what is wrong about them. */
export const readMention = (mention: Mention, item: NoticeItem, year: number): Read => {
  const [start, end] = placeMention(mention, item, year);
  const pathOf = ({ text }: WrittenDate): string => `${item.holiday} ${text}`.trim();
  const ends = [[mention.from, start] as const, [mention.to, end] as const];
  const problems = (mention.from === mention.to ? ends.slice(1) : ends)
    .map(([written, date]) => dateProblem(written, date, pathOf(written)))
    .filter((problem) => problem !== undefined);
  if (problems.some(({ code }) => code === 'no-such-date')) return { dates: [], problems };
  const days = daysBetween(start, end) + 1;
  if (days < 1 || days > LONGEST_HOLIDAY_DAYS) {
    const expected = `1–${LONGEST_HOLIDAY_DAYS}天`;
    const range: Problem = {
      code: 'bad-range',
      path: pathOf(mention.from),
      expected,
      found: `${start}–${end}`,
    };
    return { dates: [], problems: [...problems, range] };
  }
  const dates = Array.from({ length: days }, (_, index) => addDays(start, index));
  if (mention.as === 'off' || dates.every(isWeekend)) return { dates, problems };
  const path = pathOf(mention.from);
  const weekday: Problem = {
    code: 'not-a-weekend',
    path,
    expected: '周六 | 周日',
    found: weekdaySign(start),
  };
  return { dates, problems: [...problems, weekday] };
};

/** Days of the weekend that stand beside the days off without being listed. */
const weekendBeside = (off: readonly CivilDate[]): number => {
  let days = 0;
  for (const [edge, step] of [
    [off[0], -1],
    [off.at(-1), 1],
  ] as const) {
    if (edge === undefined) continue;
    for (let date = addDays(edge, step); isWeekend(date); date = addDays(date, step)) days += 1;
  }
  return days;
};

/** What does not agree within one paragraph, given the days off read from it. */
export const itemProblems = (item: NoticeItem, off: readonly CivilDate[]): readonly Problem[] => {
  const { holiday, declaredDays } = item;
  if (holiday && !item.mentions.length) {
    return [{ code: 'no-dates', path: holiday, expected: 'M月D日…放假', found: '' }];
  }
  const fits =
    off.length === declaredDays ||
    (item.joinsWeekend && off.length + weekendBeside(off) === declaredDays);
  if (declaredDays === undefined || !off.length || fits) return [];
  return [
    { code: 'day-count', path: holiday, expected: `共${declaredDays}天`, found: `${off.length}天` },
  ];
};

export const repeatedDates = (dates: readonly CivilDate[]): readonly Problem[] =>
  [...new Set(dates.filter((date, index) => dates.indexOf(date) !== index))].map((date) => ({
    code: 'listed-twice',
    path: date,
    expected: '1',
    found: String(dates.filter((each) => each === date).length),
  }));
