import { packNumbers, unpackNumbers } from '../activity/varints';
import type { WatchedDay } from '../model/coverage';

const MINUTES_A_DAY = 1440;
/** Two years; what is older says nothing of a window that any check uses. */
const MOST_DAYS = 731;

export function packWatched(days: readonly WatchedDay[]): Uint8Array<ArrayBuffer> {
  const sorted = [...days].sort((a, b) => a.day - b.day).slice(-MOST_DAYS);
  return packNumbers(
    sorted.flatMap(({ day, minutes }, at) => [day - (sorted[at - 1]?.day ?? 0), minutes]),
  );
}

export function unpackWatched(bytes: Uint8Array): readonly WatchedDay[] {
  const numbers = unpackNumbers(bytes);
  const days: WatchedDay[] = [];
  let day = 0;
  for (let at = 0; at + 2 <= numbers.length; at += 2) {
    day += numbers[at] ?? 0;
    days.push({ day, minutes: Math.min(numbers[at + 1] ?? 0, MINUTES_A_DAY) });
  }
  return days;
}

/** Adds minutes to a day; no day has more than 1440, however many pages were open. */
export function addWatched(
  days: readonly WatchedDay[],
  day: number,
  minutes: number,
): readonly WatchedDay[] {
  const before = days.find((each) => each.day === day)?.minutes ?? 0;
  const sum = { day, minutes: Math.min(before + minutes, MINUTES_A_DAY) };
  return [...days.filter((each) => each.day !== day), sum].sort((a, b) => a.day - b.day);
}
