import type { CivilDate } from '../model/civil-date';
import type { Weekday } from '../model/settings';
import type { Locale } from './locale';

const WEEKDAY_NAMES: Readonly<Record<Locale, Readonly<Record<Weekday, string>>>> = {
  'zh-CN': {
    mon: '周一',
    tue: '周二',
    wed: '周三',
    thu: '周四',
    fri: '周五',
    sat: '周六',
    sun: '周日',
  },
  'zh-TW': {
    mon: '週一',
    tue: '週二',
    wed: '週三',
    thu: '週四',
    fri: '週五',
    sat: '週六',
    sun: '週日',
  },
  en: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
};
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const weekdayName = (weekday: Weekday, locale: Locale): string =>
  WEEKDAY_NAMES[locale][weekday];

/** `10月8日` or `8 Oct`; the year is told only where it differs from that of `today`. */
export function formatDate(date: CivilDate, today: CivilDate, locale: Locale): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const sameYear = year === today.slice(0, 4);
  if (locale === 'en') {
    const words = `${Number(day)} ${MONTHS[Number(month) - 1] ?? month}`;
    return sameYear ? words : `${words} ${year}`;
  }
  const words = `${Number(month)}月${Number(day)}日`;
  return sameYear ? words : `${year}年${words}`;
}
