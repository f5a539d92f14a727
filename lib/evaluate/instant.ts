import { instantOf } from '../calendar/civil-time';
import { isCivilDate } from '../calendar/is-civil-date';

const MOMENT =
  /^(?<date>\d{4}-\d\d-\d\d)T(?<clock>(?:[01]\d|2[0-3]):[0-5]\d)(?<rest>:[0-5]\d(?:\.\d{1,3})?)?(?<offset>Z|[+-]\d\d:[0-5]\d)?$/;

/**
 * The instant an ISO text names, undefined when it names none. Without an offset it is wall-clock
 * time in the zone given, never in the machine's; a date alone is no instant.
 */
export const instantFrom = (text: string, timeZone: string): Date | undefined => {
  const { date = '', clock = '', rest = '', offset } = MOMENT.exec(text)?.groups ?? {};
  if (!isCivilDate(date)) return undefined;
  if (offset === undefined) {
    const milliseconds = Math.round(Number(rest.slice(1)) * 1000);
    return new Date(instantOf(date, clock, timeZone) + milliseconds);
  }
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? undefined : new Date(instant);
};
