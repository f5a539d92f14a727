import { dayAt } from '../coverage/civil-day';
import { currentConfig } from './config';

/** Gives the civil day of an instant in the profile's zone. */
export async function civilDays(): Promise<(at: number) => number> {
  const { timeZone } = (await currentConfig()).settings;
  return (at) => dayAt(at, timeZone);
}
