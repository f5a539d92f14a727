import { addDays } from './civil-date';
import { instantOf } from './civil-time';

const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?)?$/u;

/**
 * Epoch ms of a profile's moment: a date, or a date and time, in the zone unless it carries its
 * offset. A bare date ends with its day. `undefined` for anything else.
 */
export const momentOf = (
  text: string,
  timeZone: string,
  edge: 'start' | 'end',
): number | undefined => {
  const [, date, clock, offset] = MOMENT.exec(text) ?? [];
  if (date === undefined) return undefined;
  if (offset !== undefined) return Date.parse(text);
  if (clock !== undefined) return instantOf(date, clock, timeZone);
  return instantOf(edge === 'start' ? date : addDays(date, 1), '00:00', timeZone);
};
