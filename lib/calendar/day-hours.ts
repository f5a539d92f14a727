import type { CivilDate, ClockSpan } from '../model/civil-date';
import type { CalendarSettings, Season, Weekday, WorkHours } from '../model/settings';
import { weekdayOf } from './civil-date';
import { isWorkday, type Day } from './day';

const inSeason = ({ from, to }: Season, monthDay: string): boolean =>
  from <= to ? from <= monthDay && monthDay <= to : from <= monthDay || monthDay <= to;

/** A weekday's hours at that time of year: the first season with hours for it, else the year's. */
export const weekdayHours = (
  date: CivilDate,
  weekday: Weekday,
  hours: WorkHours,
): readonly ClockSpan[] =>
  hours.seasons.find((season) => season[weekday] && inSeason(season, date.slice(5)))?.[weekday] ??
  hours[weekday];

const makeUpHours = (date: CivilDate, hours: WorkHours): readonly ClockSpan[] =>
  typeof hours.makeUp === 'string' ? weekdayHours(date, hours.makeUp, hours) : hours.makeUp;

const withoutGaps = (spans: readonly ClockSpan[]): readonly ClockSpan[] => {
  const starts = spans.map(([start]) => start).sort();
  const ends = spans.map(([, end]) => end).sort();
  const [start, end] = [starts[0], ends.at(-1)];
  return start === undefined || end === undefined ? [] : [[start, end]];
};

/**
 * The work time of one day. A span that does not end after its start is left out: work past
 * midnight is written as one span to `24:00` and one from `00:00` on the next day.
 */
export const hoursOf = (day: Day, settings: CalendarSettings): readonly ClockSpan[] => {
  const { workHours: hours, dateOverrides } = settings;
  const override = day.source === 'override' ? dateOverrides[day.date] : undefined;
  if (!isWorkday(day)) return [];
  let spans = weekdayHours(day.date, weekdayOf(day.date), hours);
  if (typeof override === 'object') spans = override;
  // A Saturday that is declared a workday has no hours of its own.
  else if (day.kind === 'make-up' || !spans.length) spans = makeUpHours(day.date, hours);
  const forward = spans.filter(([start, end]) => start < end);
  return hours.breaks ? [...forward].sort() : withoutGaps(forward);
};
