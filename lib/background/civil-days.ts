import { dayAt } from '../coverage/civil-day';
import { timeZoneNow } from './settings';

/** Gives the civil day of an instant in the profile's zone. */
export async function civilDays(): Promise<(at: number) => number> {
  const timeZone = await timeZoneNow();
  return (at) => dayAt(at, timeZone);
}
