import { daysBetween } from '../../calendar/civil-date';
import type { Group } from '../../model/group';
import type { CheckContext } from '../check';
import { civilDayOf } from '../../calendar/civil-day';

/** Too new to be called silent. */
export function isYoung(group: Group, { asOf, settings }: CheckContext): boolean {
  if (group.createdOn === undefined) return false;
  const today = civilDayOf(asOf.getTime(), settings.timeZone);
  return daysBetween(group.createdOn, today) < settings.checks.inactive.watchDays;
}
