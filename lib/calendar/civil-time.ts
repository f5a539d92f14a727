import type { CivilDate, ClockTime } from '../model/civil-date';
import { DAY_MS } from './civil-date';

const formatters = new Map<string, Intl.DateTimeFormat>();

const formatterOf = (timeZone: string): Intl.DateTimeFormat => {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    // en-US prints month, day, year, hour, minute, second in that order, in ASCII digits.
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
};

/** What a wall clock in the zone shows at an instant, as epoch ms of the same reading in UTC. */
const wallClock = (instant: number, timeZone: string): number => {
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = formatterOf(timeZone)
    .format(instant)
    .split(/\D+/)
    .map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((instant % 1000) + 1000) % 1000);
};

/**
 * Date and time `HH:MM` at an instant in an IANA zone, never the machine's, for the years 1000 to
 * 9999. Throws a RangeError for an invalid instant or an unknown zone: check settings on the way in.
 */
export const civilTime = (
  at: Date,
  timeZone: string,
): { readonly date: CivilDate; readonly clock: ClockTime } => {
  const text = new Date(wallClock(at.getTime(), timeZone)).toISOString();
  return { date: text.slice(0, 10), clock: text.slice(11, 16) };
};

const MOST_REMEMBERED = 1000;
const remembered = new Map<string, number>();

function searchInstant(date: CivilDate, clock: ClockTime, timeZone: string): number {
  const wall = Date.parse(`${date}T${clock}Z`);
  const guesses = [-DAY_MS, DAY_MS].map(
    (away) => wall + away - wallClock(wall + away, timeZone) + wall,
  );
  let [low, high] = [Math.min(...guesses), Math.max(...guesses)];
  if (low === high || wallClock(low, timeZone) >= wall) return low;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (wallClock(middle, timeZone) >= wall) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The first instant (epoch ms) at which a wall clock in the zone shows this date and time or a
 * later one: a time that is skipped in spring begins when the clock has jumped, one that comes
 * twice in autumn begins the first time. `24:00` is the next day's `00:00`. Remembered, since one
 * answer asks Intl several times and a send asks for the same few days' hours again and again.
 */
export const instantOf = (date: CivilDate, clock: ClockTime, timeZone: string): number => {
  const key = `${timeZone} ${date} ${clock}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const instant = searchInstant(date, clock, timeZone);
  remembered.set(key, instant);
  return instant;
};
