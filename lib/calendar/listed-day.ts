import type { CivilDate } from '../model/civil-date';
import type { CalendarSettings } from '../model/settings';
import { addDays, daysBetween } from './civil-date';
import type { Day } from './day';
import { statutoryNotices } from './statutory-notices';

export type Listing = Omit<Day, 'date' | 'provisional'>;

/** The day as the bundled table of its year lists it, or `undefined`. */
export const listedByNotice = (date: CivilDate): Listing | undefined => {
  const table = statutoryNotices[date.slice(0, 4)];
  if (!table) return undefined;
  const day = date.slice(5).replace('-', '');
  const source = table.provisional ? 'provisional' : 'notice';
  if (table.work.includes(day)) return { kind: 'make-up', source };
  for (const entry of table.off.split(',')) {
    const [name = '', from = '', to = from] = entry.split(' ');
    if (day < from || day > to) continue;
    const first = `${date.slice(0, 5)}${from.slice(0, 2)}-${from.slice(2)}`;
    return { kind: 'holiday', source, name, dayOfHoliday: daysBetween(first, date) + 1 };
  }
  return undefined;
};

/** The profile's table for the year and its neighbours: a notice may begin in the old December. */
export const listedByProfile = (
  date: CivilDate,
  calendar: CalendarSettings['calendar'],
): Listing | undefined => {
  const year = Number(date.slice(0, 4));
  for (const key of [year, year + 1, year - 1]) {
    const table = calendar[key];
    if (!table) continue;
    if (table.work.includes(date)) return { kind: 'make-up', source: 'profile' };
    if (!table.off.includes(date)) continue;
    let dayOfHoliday = 1;
    while (table.off.includes(addDays(date, -dayOfHoliday))) dayOfHoliday += 1;
    // A profile gives no names; the bundled ones hold where they cover the date.
    const name = listedByNotice(date)?.name;
    return {
      kind: 'holiday',
      source: 'profile',
      ...(name === undefined ? {} : { name }),
      dayOfHoliday,
    };
  }
  return undefined;
};
