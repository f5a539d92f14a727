import type { WatchedDay } from '../model/coverage';

/** Longer than the longest statutory holiday with its weekend. */
const LONGEST_GAP_DAYS = 10;
/** A day on which the page was open for a moment shows next to nothing of it. */
const LEAST_MINUTES = 60;

export interface Observation {
  /** Civil days as in `DayCount`; the first day on which this group was seen. */
  readonly firstDay: number;
  readonly watched: readonly WatchedDay[];
  /** Days on which the group is known to have been active, by whatever source. */
  readonly activeDays: readonly number[];
  readonly today: number;
}

/**
 * The first day of the stretch, up to today, in which the group's silence can be told from our not
 * looking: no more than ten days without an hour's watching, where a day on which the group is known
 * to have been active counts as watched. `undefined` when nobody has looked for longer than that.
 */
export function observedSinceDay({
  firstDay,
  watched,
  activeDays,
  today,
}: Observation): number | undefined {
  const seen = watched.filter(({ minutes }) => minutes >= LEAST_MINUTES).map(({ day }) => day);
  // The first look and any look today do count: it is the stretch between that they can't fill.
  const isOpenToday = watched.some(({ day }) => day === today);
  const days = [firstDay, ...seen, ...activeDays, ...(isOpenToday ? [today] : [])]
    .filter((day) => day >= firstDay && day <= today)
    .sort((a, b) => b - a);
  let since = today;
  for (const day of days) {
    if (since - day > LONGEST_GAP_DAYS) break;
    since = day;
  }
  return days.includes(since) ? since : undefined;
}
