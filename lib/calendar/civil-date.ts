import type { CivilDate } from '../model/civil-date';
import { WEEKDAYS, type Weekday } from '../model/settings';

export const MINUTE_MS = 60_000;
export const DAY_MS = 1440 * MINUTE_MS;

/** The date `days` later (earlier when negative). Throws a RangeError for what is no date. */
export const addDays = (date: CivilDate, days: number): CivilDate =>
  new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);

/** Whole days from `from` to `to`, negative when `to` is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  (Date.parse(to) - Date.parse(from)) / DAY_MS;

export const weekdayOf = (date: CivilDate): Weekday =>
  // Index 0 is Monday here and Sunday in Date.
  WEEKDAYS[(new Date(date).getUTCDay() + 6) % 7] ?? 'mon';
