import type { CalendarSettings, WorkHours } from '../../lib/model/settings';
import { builtInSettings } from '../../lib/profile/built-in';

export const ZONES = [
  'Asia/Shanghai',
  'UTC',
  'America/Los_Angeles',
  'Europe/London',
  'Pacific/Kiritimati',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
] as const;

/** The built-in calendar settings with what a test changes about them. */
export const calendarSettings = ({
  workHours,
  ...changes
}: Partial<Omit<CalendarSettings, 'workHours'>> & {
  readonly workHours?: Partial<WorkHours>;
} = {}): CalendarSettings => ({
  timeZone: builtInSettings.timeZone,
  calendar: {},
  dateOverrides: {},
  ...changes,
  workHours: { ...builtInSettings.workHours, ...workHours },
});
