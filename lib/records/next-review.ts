import { isCivilDate } from '../calendar/is-civil-date';
import type { CivilDate } from '../model/civil-date';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/**
 * The date so many months after the last review; the 31st becomes the last day of a shorter month.
 * Throws a RangeError for what is no date.
 */
export function nextReview(last: CivilDate, everyMonths: number): CivilDate {
  if (!isCivilDate(last)) throw new RangeError(`no date: ${last}`);
  const [year = 0, month = 1, day = 1] = last.split('-').map(Number);
  const months = year * 12 + (month - 1) + everyMonths;
  const [nextYear, nextMonth] = [Math.floor(months / 12), (months % 12) + 1];
  const lastDay = new Date(Date.UTC(nextYear, nextMonth, 0)).getUTCDate();
  return `${nextYear}-${twoDigits(nextMonth)}-${twoDigits(Math.min(day, lastDay))}`;
}
