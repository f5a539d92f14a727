import type { ClockSpan } from '../../model/civil-date';
import { isRecord } from '../../model/is-record';
import type { OptionsTexts } from './zh-CN';

const MOST_SHOWN = 8;
const LONGEST = 300;

type ValueTexts = OptionsTexts['values'];

const isSpan = (value: unknown): value is ClockSpan =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every((each) => typeof each === 'string' && /^\d\d:\d\d$/.test(each));

export const isHours = (value: unknown): value is readonly ClockSpan[] =>
  Array.isArray(value) && value.every(isSpan);

/** `08:30-12:00, 14:00-17:30`, the form in which hours are typed too. */
export const hoursText = (spans: readonly ClockSpan[]): string =>
  spans.map(([start, end]) => `${start}-${end}`).join(', ');

/** What stands for an entry of a list: its name, reason or dates. */
function entryWords(entry: unknown): string {
  if (!isRecord(entry)) return String(entry);
  const { name, reason, from, to } = entry;
  const title = [name, reason].find((each) => typeof each === 'string');
  const span = typeof from === 'string' && typeof to === 'string' ? `${from} – ${to}` : '';
  return [title, span].filter(Boolean).join(' ') || JSON.stringify(entry);
}

function listWords(list: readonly unknown[], texts: ValueTexts): string {
  if (list.length === 0) return texts.none;
  const shown = list.slice(0, MOST_SHOWN).map(entryWords).join(texts.listComma);
  return list.length > MOST_SHOWN ? `${shown}${texts.more(list.length)}` : shown;
}

const named = (names: Readonly<Record<string, string>>, value: string): string =>
  names[value] ?? value;

/** Settings whose values have names of their own. */
function choiceWords(path: string, value: string, texts: ValueTexts): string {
  if (/^rules\..*\.level$/.test(path)) return named(texts.levels, value);
  if (path.startsWith('dateOverrides.')) return named(texts.overrides, value);
  return value === '' ? texts.none : value;
}

function wordsOf(
  path: string,
  value: unknown,
  texts: ValueTexts,
  weekdays: (day: string) => string,
): string {
  if (value === undefined) return texts.none;
  if (typeof value === 'boolean') return value ? texts.yes : texts.no;
  if (path === 'checks.duplicate.minOverlap' && typeof value === 'number')
    return `${Math.round(value * 100)}%`;
  if (path === 'workHours.makeUp' && typeof value === 'string') return weekdays(value);
  if (typeof value === 'string') return choiceWords(path, value, texts);
  const isOfHours = path.startsWith('workHours.') && path !== 'workHours.seasons';
  if ((isOfHours || path.startsWith('dateOverrides.')) && isHours(value))
    return value.length === 0 ? texts.rest : hoursText(value);
  if (path === 'kinds.countedKinds' && Array.isArray(value))
    return listWords(
      value.map((kind) => named(texts.kinds, String(kind))),
      texts,
    );
  if (Array.isArray(value)) return listWords(value, texts);
  if (isRecord(value) && Array.isArray(value.off) && Array.isArray(value.work))
    return texts.calendar(value.off.length, value.work.length);
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}

/** A setting's value in words; may hold text from outside. */
export function settingWords(
  path: string,
  value: unknown,
  texts: ValueTexts,
  weekdays: (day: string) => string,
): string {
  const words = wordsOf(path, value, texts, weekdays);
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}
