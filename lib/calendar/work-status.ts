import type { ClockTime } from '../model/civil-date';
import type { CalendarSettings, Weekday } from '../model/settings';
import { addDays, MINUTE_MS, weekdayOf } from './civil-date';
import { civilTime, instantOf } from './civil-time';
import type { Day } from './day';
import { hoursOf } from './day-hours';
import { resolveDay } from './resolve-day';

const SEARCH_DAYS = 40;

export interface WorkStatus {
  readonly working: boolean;
  readonly day: Day;
  readonly clock: ClockTime;
  readonly weekday: Weekday;
  /** When work time ends or next begins; absent when that is more than 40 days away. */
  readonly changesAt?: Date;
}

/** Unbroken work time in epoch ms, half-open. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Stretches in order, from the day before `at` (whose work may reach midnight) to 40 days on. */
function* stretches(at: Date, settings: CalendarSettings): Generator<Stretch> {
  const { timeZone } = settings;
  const today = civilTime(at, timeZone).date;
  let open: Stretch | undefined;
  for (let ahead = -1; ahead <= SEARCH_DAYS; ahead += 1) {
    const date = addDays(today, ahead);
    for (const [from, to] of hoursOf(resolveDay(date, settings), settings)) {
      const start = instantOf(date, from, timeZone);
      const end = instantOf(date, to, timeZone);
      // The clock jumped over all of it.
      if (start >= end) continue;
      if (open && start <= open.end) open = { start: open.start, end: Math.max(open.end, end) };
      else {
        if (open) yield open;
        open = { start, end };
      }
    }
  }
  if (!open) return;
  const horizon = instantOf(addDays(today, SEARCH_DAYS), '24:00', timeZone);
  yield open.end < horizon ? open : { start: open.start, end: Infinity };
}

const stretchAt = (at: Date, settings: CalendarSettings): Stretch | undefined => {
  for (const stretch of stretches(at, settings)) if (stretch.end > at.getTime()) return stretch;
  return undefined;
};

/** Whether it is work time at an instant, without any grace, and until when that holds. */
export const workStatus = (at: Date, settings: CalendarSettings): WorkStatus => {
  const { date, clock } = civilTime(at, settings.timeZone);
  const stretch = stretchAt(at, settings);
  const working = stretch !== undefined && stretch.start <= at.getTime();
  const change = working ? stretch.end : (stretch?.start ?? Infinity);
  return {
    working,
    day: resolveDay(date, settings),
    clock,
    weekday: weekdayOf(date),
    ...(change === Infinity ? {} : { changesAt: new Date(change) }),
  };
};

/** When work next begins, strictly after `at`; `undefined` when not within 40 days. */
export const nextWorkStart = (at: Date, settings: CalendarSettings): Date | undefined => {
  for (const { start } of stretches(at, settings)) if (start > at.getTime()) return new Date(start);
  return undefined;
};

/** Whether `at` lies outside work time, but within `graceMinutes` of its end or its start. */
export const withinGrace = (at: Date, settings: CalendarSettings): boolean => {
  const grace = settings.workHours.graceMinutes * MINUTE_MS;
  const now = at.getTime();
  for (const { start, end } of stretches(at, settings)) {
    if (now < start - grace) return false;
    if (now < end + grace) return now < start || now >= end;
  }
  return false;
};
