import { DAY_MS } from '../calendar/civil-date';
import { civilDayOf } from '../calendar/civil-day';
import { instantOf } from '../calendar/civil-time';

/** Civil days since 1970-01-01 in the zone, at an instant (epoch ms). */
export const dayAt = (at: number, timeZone: string): number =>
  Date.parse(civilDayOf(at, timeZone)) / DAY_MS;

/** The first instant (epoch ms) of such a day. */
export const startOfDay = (day: number, timeZone: string): number =>
  instantOf(new Date(day * DAY_MS).toISOString().slice(0, 10), '00:00', timeZone);
