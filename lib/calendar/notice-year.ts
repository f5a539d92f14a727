import type { CivilDate } from '../model/civil-date';
import { weekdayOf } from './civil-date';
import { isCivilDate } from './is-civil-date';
import type { Mention, NoticeItem, WrittenDate } from './notice-mentions';

const STATED = /([12]\d{3})年(?:部分|全年)?(?:节假日|法定|放假|元旦)/;

const civil = (year: number, { month, day }: WrittenDate): CivilDate =>
  [String(year).padStart(4, '0'), ...[month, day].map((n) => String(n).padStart(2, '0'))].join('-');

/** New Year's holiday may begin, or be made up for, in the December before. */
const isDecemberBefore = (written: WrittenDate, { mentions }: NoticeItem): boolean =>
  written.month === 12 && mentions.some(({ as, to }) => as === 'off' && to.month === 1);

/** A mention's first and last date in a notice for `year`; they need not exist. */
export const placeMention = (
  { from, to }: Mention,
  item: NoticeItem,
  year: number,
): readonly [CivilDate, CivilDate] => {
  const wraps = to.month < from.month ? 1 : 0;
  const implied = (written: WrittenDate): number =>
    isDecemberBefore(written, item) ? year - 1 : year;
  const end = to.year ?? (from.year === undefined ? implied(to) : from.year + wraps);
  const start = from.year ?? (to.year === undefined && !wraps ? implied(from) : end - wraps);
  return [civil(start, from), civil(end, to)];
};

const weekdaysThatFit = (items: readonly NoticeItem[], year: number): number =>
  items
    .flatMap((item) =>
      item.mentions.flatMap((mention) => {
        const [start, end] = placeMention(mention, item, year);
        const both = [[mention.from, start] as const, [mention.to, end] as const];
        return mention.to === mention.from ? both.slice(1) : both;
      }),
    )
    .filter(([{ weekday }, date]) => weekday && isCivilDate(date) && weekday === weekdayOf(date))
    .length;

const weekdaysWritten = (items: readonly NoticeItem[]): number =>
  items
    .flatMap(({ mentions }) => mentions.flatMap(({ from, to }) => [...new Set([from, to])]))
    .filter(({ weekday }) => weekday !== undefined).length;

/** Weekdays come back after 28 years, so of two that fit equally the nearer year is meant. */
const deducedYear = (items: readonly NoticeItem[], near: number): number | undefined => {
  let best = { year: near, fits: 0 };
  for (let away = 0; away <= 14; away += 1) {
    for (const year of [near + away, near - away]) {
      const fits = weekdaysThatFit(items, year);
      if (fits > best.fits) best = { year, fits };
    }
  }
  return best.fits * 2 > weekdaysWritten(items) ? best.year : undefined;
};

/** The year of a notice: as it says itself, else as its dates say, else as its weekdays do. */
export const noticeYear = (
  text: string,
  items: readonly NoticeItem[],
  near: number,
): number | undefined => {
  const stated = STATED.exec(text.normalize('NFKC').replace(/\s+/g, ''))?.[1];
  if (stated !== undefined) return Number(stated);
  const written = items
    .flatMap(({ mentions }) => mentions.filter(({ as }) => as === 'off'))
    .flatMap(({ from, to }) => [from.year, to.year])
    .filter((year) => year !== undefined);
  return written.length ? Math.max(...written) : deducedYear(items, near);
};
