import { daysBetween } from '../../calendar/civil-date';
import type { CivilDate } from '../../model/civil-date';
import type { Group } from '../../model/group';
import { civilDayOf } from '../../calendar/civil-day';

/** How long nothing was seen of a group. */
export interface Silence {
  /** The last activity, or where none is known the start of the observation. */
  readonly since: CivilDate;
  readonly days: number;
  /** Whether `since` is an activity; else it is only the start of the observation. */
  readonly fromActivity: boolean;
}

/**
 * Nothing was seen from the last activity on, but only as far back as somebody looked: activity
 * before the observation began leaves a gap in which anything may have happened. Undefined when
 * nobody ever looked. A date by hand (手工填报) is somebody's word for both.
 */
export function silenceOf(group: Group, asOf: Date, timeZone: string): Silence | undefined {
  const { lastActivityAt, lastActivitySource } = group;
  const observedSince =
    group.observedSince ?? (lastActivitySource === 'hand' ? lastActivityAt : undefined);
  if (observedSince === undefined) return undefined;
  const fromActivity = lastActivityAt !== undefined && lastActivityAt >= observedSince;
  const start = fromActivity ? lastActivityAt : observedSince;
  const since = civilDayOf(start, timeZone);
  const today = civilDayOf(asOf.getTime(), timeZone);
  return { since, days: Math.max(0, daysBetween(since, today)), fromActivity };
}
