import type { CivilDate } from '../model/civil-date';
import { WEEKDAYS, type Weekday } from '../model/settings';

export const MINUTE = 60_000;
export const DAY = 1440 * MINUTE;

/** The date `days` later (earlier when negative). Throws a RangeError for what is no date. */
export const addDays = (date: CivilDate, days: number): CivilDate =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

/** Whole days from `from` to `to`, negative when `to` is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  (Date.parse(to) - Date.parse(from)) / DAY;

export const weekdayOf = (date: CivilDate): Weekday =>
  // Index 0 is Monday here and Sunday in Date.
  WEEKDAYS[(new Date(date).getUTCDay() + 6) % 7] ?? 'mon';
