import { daysBetween, weekdayOf } from '../calendar/civil-date';
import { civilTime } from '../calendar/civil-time';
import { hoursOf } from '../calendar/day-hours';
import { isWorkday } from '../calendar/day';
import { missingNotice } from '../calendar/resolve-day';
import { workStatus, type WorkStatus } from '../calendar/work-status';
import type { CalendarSettings } from '../model/settings';
import { formatDate, weekdayName } from './format';
import type { Locale } from './locale';
import { pageTexts } from './pages/page-texts';
import type { PageTexts } from './pages/zh-CN';

/** The now-line in words. */
export interface NowWords {
  /** `周日 16:40`. */
  readonly time: string;
  /** `休息日，周一 08:30 上班`. */
  readonly status: string;
  /** `2027 安排未载入`, where a year's holidays are missing. */
  readonly note?: string;
}

const holidayName = (name: string | undefined, { holidays, now }: PageTexts): string =>
  (name ?? now.someHoliday)
    .split('、')
    .map((part) => holidays[part] ?? part)
    .join(now.and);

/** Before the first span of a workday, between two, or after the last. */
function offHours(
  { day, clock }: WorkStatus,
  settings: CalendarSettings,
): 'before' | 'between' | 'after' {
  const hours = hoursOf(day, settings);
  if (!hours.some(([start]) => start > clock)) return 'after';
  return hours.some(([, end]) => end <= clock) ? 'between' : 'before';
}

function situation(status: WorkStatus, settings: CalendarSettings, texts: PageTexts): string {
  const { working, day } = status;
  const { now } = texts;
  const makeUp = day.kind === 'make-up';
  if (working) return makeUp ? now.makeUp : now.working;
  if (day.kind === 'holiday') {
    return now.holiday(holidayName(day.name, texts), day.dayOfHoliday ?? 1);
  }
  if (!isWorkday(day)) return now.rest;
  const part = offHours(status, settings);
  return makeUp && part === 'before' ? now.makeUp : now[part];
}

/** A time of today bare, within the week by its weekday, otherwise by its date. */
function moment(at: Date, { day }: WorkStatus, timeZone: string, locale: Locale): string {
  const { date, clock } = civilTime(at, timeZone);
  const away = daysBetween(day.date, date);
  if (away === 0) return clock;
  const byName = away < 7 && day.kind !== 'holiday';
  return `${byName ? weekdayName(weekdayOf(date), locale) : formatDate(date, day.date, locale)} ${clock}`;
}

/** Whether it is work time, until when, and what the calendar does not know. */
export function nowWords(at: Date, settings: CalendarSettings, locale: Locale): NowWords {
  const texts = pageTexts(locale);
  const { now } = texts;
  const status = workStatus(at, settings);
  const { working, changesAt, weekday, clock } = status;
  const change =
    changesAt &&
    (working ? now.ends : now.starts)(moment(changesAt, status, settings.timeZone, locale));
  const missing = missingNotice(at, settings);
  return {
    time: `${weekdayName(weekday, locale)} ${clock}`,
    status: [situation(status, settings, texts), change].filter(Boolean).join(now.comma),
    ...(missing === undefined ? {} : { note: now.provisional(missing) }),
  };
}
