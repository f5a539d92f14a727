import { daysBetween, weekdayOf } from '../../calendar/civil-date';
import { civilTime } from '../../calendar/civil-time';
import { WEEKDAYS } from '../../model/settings';
import { fill } from './fill';
import type { GuardCatalogue } from './words';

/** A week on, a weekday's name would be taken for the nearer one. */
const DAYS_BY_NAME = 7;

function dayWords(words: GuardCatalogue, date: string, away: number): string {
  if (away === 0) return words.today;
  if (away === 1) return words.tomorrow;
  if (away < DAYS_BY_NAME) return words.weekdays[WEEKDAYS.indexOf(weekdayOf(date))] ?? date;
  const [, month = 0, day = 0] = date.split('-').map(Number);
  return fill(words.date, { month: words.months[month - 1] ?? month, day });
}

/** `周一 08:30`: an instant (epoch ms) seen from another, both by the wall clock of the zone. */
export function whenWords(words: GuardCatalogue, at: number, now: number, zone: string): string {
  const { date, clock } = civilTime(new Date(at), zone);
  const away = daysBetween(civilTime(new Date(now), zone).date, date);
  return `${dayWords(words, date, away)} ${clock}`;
}
