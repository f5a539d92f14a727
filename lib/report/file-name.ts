import { civilTime } from '../calendar/civil-time';

export type ReportFormat = 'csv' | 'xlsx' | 'html' | 'jsonl';

/** `wg-20261122-1640.csv`: nothing foreign ever stands in a file's name. */
export const fileName = (at: Date, timeZone: string, format: ReportFormat): string => {
  const { date, clock } = civilTime(at, timeZone);
  return `wg-${date.replaceAll('-', '')}-${clock.replace(':', '')}.${format}`;
};
