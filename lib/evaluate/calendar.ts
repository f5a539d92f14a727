import { addDays, daysBetween } from '../calendar/civil-date';
import { isCivilDate } from '../calendar/is-civil-date';
import { resolveDay } from '../calendar/resolve-day';
import type { CivilDate } from '../model/civil-date';
import type { Problem } from '../model/problem';
import type { CalendarSettings } from '../model/settings';

const LONGEST_RANGE_DAYS = 36_600;

/** What is wrong with a range of dates from a command line; empty when it can be listed. */
export const rangeProblems = (from: string, to: string): readonly Problem[] => {
  const unreal = Object.entries({ from, to }).filter(([, date]) => !isCivilDate(date));
  if (unreal.length) {
    return unreal.map(([path, found]) => ({
      code: 'no-such-date',
      path,
      expected: 'YYYY-MM-DD',
      found,
    }));
  }
  const days = daysBetween(from, to) + 1;
  return days >= 1 && days <= LONGEST_RANGE_DAYS
    ? []
    : [
        {
          code: 'bad-range',
          path: 'to',
          expected: `1–${LONGEST_RANGE_DAYS} days`,
          found: `${days}`,
        },
      ];
};

/**
 * One line per day, both ends included: date, kind and source, parted by tabs. Throws a RangeError
 * for what `rangeProblems` names.
 */
export const calendarRange = (
  from: CivilDate,
  to: CivilDate,
  settings: CalendarSettings,
): readonly string[] => {
  const [problem] = rangeProblems(from, to);
  if (problem) {
    throw new RangeError(`${problem.path}: expected ${problem.expected}, found ${problem.found}`);
  }
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => {
    const { date, kind, source } = resolveDay(addDays(from, index), settings);
    return [date, kind, source].join('\t');
  });
};

export { calendarInstants } from './calendar-instants';
