import { isRecord } from '../model/is-record';
import { WEEKDAYS } from '../model/settings';

const SEPARATOR = /[\s,，、;；]+/u;
const DASH = /[-–—~～至]+/u;

/** `08:30-12:00 14:00-17:30` as a profile has it; what is wrong stays, for the schema to name. */
export const readSpans = (text: string): readonly (readonly string[])[] =>
  text
    .normalize('NFKC')
    .split(SEPARATOR)
    .filter((part) => part !== '')
    .map((part) => part.split(DASH).map(withTwoDigits));

/** People write 8:30. */
const withTwoDigits = (clock: string): string => (/^\d:\d\d$/.test(clock) ? `0${clock}` : clock);

const isSpan = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

/** The same for people; `undefined` for what is no list of spans. */
export const writeSpans = (value: unknown): string | undefined =>
  Array.isArray(value) && value.every(isSpan)
    ? value.map((span) => span.join('-')).join(' ')
    : undefined;

const DAY_SIGNS = '一二三四五六日';
const dayIndex = (sign: string): number => DAY_SIGNS.indexOf(sign.replace('天', '日'));

/** `周一至周五`, `周三` → days; none for what names none. */
export function readDays(text: string): readonly string[] {
  const [, from = '', to = from] =
    /^[周週]([一二三四五六日天])(?:[至-][周週]?([一二三四五六日天]))?$/u.exec(text) ?? [];
  return from === '' ? [] : WEEKDAYS.slice(dayIndex(from), dayIndex(to) + 1);
}

const SEASON = /^(\S+?)\s*[~～至]\s*(\S+)\s+(\S+)\s*(.*)$/u;

/** Seasons, one line for each run of days: `06-01~09-30 周一至周五 08:30-12:00 15:00-18:00`. */
export function readSeasons(text: string): readonly unknown[] {
  const seasons = new Map<string, Record<string, unknown>>();
  for (const line of text
    .normalize('NFKC')
    .split('\n')
    .map((each) => each.trim())) {
    if (line === '') continue;
    const [, from, to, days = '', spans = ''] = SEASON.exec(line) ?? [];
    const named = readDays(days);
    // What can't be read stays as it is: the schema says where, the person sees what.
    if (from === undefined || to === undefined || named.length === 0) {
      seasons.set(line, { from: line, to: '' });
      continue;
    }
    const season = seasons.get(`${from} ${to}`) ?? { from, to };
    for (const day of named) season[day] = readSpans(spans.replace(/^休息?$/u, ''));
    seasons.set(`${from} ${to}`, season);
  }
  return [...seasons.values()];
}

const dayName = (index: number): string => `周${DAY_SIGNS.charAt(index)}`;

function seasonLines(season: Readonly<Record<string, unknown>>): readonly string[] {
  const spans = WEEKDAYS.map((day) => (day in season ? writeSpans(season[day]) : undefined));
  const lines: string[] = [];
  for (let from = 0; from < spans.length; from += 1) {
    if (spans[from] === undefined) continue;
    let to = from;
    while (spans[to + 1] === spans[from]) to += 1;
    const days = from === to ? dayName(from) : `${dayName(from)}至${dayName(to)}`;
    lines.push(`${String(season.from)}~${String(season.to)} ${days} ${spans[from] ?? ''}`.trim());
    from = to;
  }
  if (lines.length > 0) return lines;
  return [season.to === '' ? String(season.from) : `${String(season.from)}~${String(season.to)}`];
}

export const writeSeasons = (value: unknown): string | undefined =>
  Array.isArray(value) && value.every(isRecord) ? value.flatMap(seasonLines).join('\n') : undefined;
