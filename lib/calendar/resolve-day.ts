import type { CivilDate } from '../model/civil-date';
import type { CalendarSettings } from '../model/settings';
import { weekdayOf } from './civil-date';
import { civilTime } from './civil-time';
import type { Day } from './day';
import { weekdayHours } from './day-hours';
import { listedByNotice, listedByProfile, type Listing } from './listed-day';
import { statutoryNotices } from './statutory-notices';

const noticeLoaded = (year: string, { calendar }: CalendarSettings): boolean =>
  Boolean(calendar[year] ?? (statutoryNotices[year] && !statutoryNotices[year].provisional));

const byWeek = (date: CivilDate, { workHours }: CalendarSettings): Listing => ({
  kind: weekdayHours(date, weekdayOf(date), workHours).length ? 'work' : 'rest',
  source: 'weekday',
});

/**
 * What kind of day a date is: override for the date → the profile's calendar, which replaces the
 * bundled table of its year → State Council notice → days fixed by law → the week's own hours.
 */
export const resolveDay = (date: CivilDate, settings: CalendarSettings): Day => {
  const { calendar, dateOverrides } = settings;
  const override = dateOverrides[date];
  if (override !== undefined) {
    const kind = override === 'rest' || !override.length ? 'rest' : 'work';
    return { date, kind, source: 'override', provisional: false };
  }
  const year = date.slice(0, 4);
  const byProfile = listedByProfile(date, calendar);
  const listing = byProfile ?? (calendar[year] ? undefined : listedByNotice(date));
  const provisional = !byProfile && !noticeLoaded(year, settings);
  return { date, ...(listing ?? byWeek(date, settings)), provisional };
};

/**
 * The year whose holidays are not loaded though they matter: this one, or from 1 December the next
 * (the notice comes out in November). `undefined` when nothing is missing.
 */
export const missingNotice = (at: Date, settings: CalendarSettings): number | undefined => {
  const { date } = civilTime(at, settings.timeZone);
  const year = Number(date.slice(0, 4));
  const due = date.slice(5, 7) === '12' ? [year, year + 1] : [year];
  return due.find((each) => !noticeLoaded(String(each), settings));
};
