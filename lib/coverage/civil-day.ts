import { DAY } from '../calendar/civil-date';
import { civilTime, instantOf } from '../calendar/civil-time';

/** No zone's clock changes inside one of these. */
const QUARTER_HOUR = 900_000;
const MOST_REMEMBERED = 50_000;
const remembered = new Map<string, number>();

/** Civil days since 1970-01-01 in the zone, at an instant (epoch ms). Asking Intl costs 10 µs. */
export function dayAt(at: number, timeZone: string): number {
  const key = `${Math.floor(at / QUARTER_HOUR)} ${timeZone}`;
  let day = remembered.get(key);
  if (day === undefined) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    day = Date.parse(civilTime(new Date(at), timeZone).date) / DAY;
    remembered.set(key, day);
  }
  return day;
}

/** The first instant (epoch ms) of such a day. */
export const startOfDay = (day: number, timeZone: string): number =>
  instantOf(new Date(day * DAY).toISOString().slice(0, 10), '00:00', timeZone);
