import type { DayCount } from '../model/activity';

const WEEKS = 12;
const WEEK = 7;
/** 1970-01-01 was a Thursday: so many days after a Monday. */
const EPOCH_WEEKDAY = 3;

/** One day of the strip. */
export interface StripDay {
  /** Civil days since 1970-01-01. */
  readonly day: number;
  /** 0 is Monday. */
  readonly weekday: number;
  readonly week: number;
  readonly messages: number;
  readonly senders: number;
  /** 0 none seen; 1 … 4 by quarters of the busiest day. */
  readonly level: 0 | 1 | 2 | 3 | 4;
  /** A page was open; without that, no messages say nothing. */
  readonly watched: boolean;
}

const LEVELS = [0, 1, 2, 3, 4] as const;

/** The last twelve weeks up to `today`, in order, each beginning on a Monday. */
export function activityWeeks(
  counts: readonly DayCount[],
  watched: ReadonlySet<number>,
  today: number,
): readonly StripDay[] {
  const weekdayOf = (day: number): number => (day + EPOCH_WEEKDAY) % WEEK;
  const first = today - weekdayOf(today) - (WEEKS - 1) * WEEK;
  const byDay = new Map(counts.map((count) => [count.day, count]));
  const days = Array.from({ length: today - first + 1 }, (_, i) => first + i);
  const most = Math.max(1, ...days.map((day) => byDay.get(day)?.messages ?? 0));
  return days.map((day) => {
    const { messages = 0, senders = 0 } = byDay.get(day) ?? {};
    return {
      day,
      weekday: weekdayOf(day),
      week: Math.floor((day - first) / WEEK),
      messages,
      senders,
      level: LEVELS[Math.ceil((messages / most) * 4)] ?? 4,
      watched: watched.has(day) || messages > 0,
    };
  });
}
