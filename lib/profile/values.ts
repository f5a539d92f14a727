import * as v from 'valibot';
import { isCivilDate } from '../calendar/is-civil-date';
import { WEEKDAYS } from '../model/settings';
import { isPattern } from './pattern';

const MAX_LIST = 500;
const MAX_NAME = 64;
/** Control characters, lone surrogates and signs that turn the reading direction. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

export const text = (longest: number): v.GenericSchema<string> =>
  v.pipe(
    v.string(`text, 1–${longest} characters`),
    v.check(
      (value) => value.trim() !== '' && value.length <= longest && !UNPRINTABLE.test(value),
      `text, 1–${longest} characters`,
    ),
  );

export const name = text(MAX_NAME);

/** Text of several lines, to be read by people. */
export const prose = (longest: number): v.GenericSchema<string> =>
  v.pipe(
    v.string(`text, at most ${longest} characters`),
    v.check(
      (value) => value.length <= longest && !UNPRINTABLE.test(value.replace(/[\n\r\t]/g, '')),
      `text, at most ${longest} characters`,
    ),
  );

/** An address that may be shown as a link; `javascript:` and the like may not. */
export const webAddress = v.pipe(
  v.string('http(s) address'),
  v.check(
    (value) => value.length <= 500 && /^https?:\/\/[^\s"'<>\\]+$/.test(value),
    'http(s) address',
  ),
);

export const count = (least: number, most: number): v.GenericSchema<number> => {
  const expected = `whole number, ${least}–${most}`;
  const integer = v.pipe(v.number(expected), v.integer(expected));
  return v.pipe(integer, v.minValue(least, expected), v.maxValue(most, expected));
};

export const share = v.pipe(
  v.number('number, 0.1–1'),
  v.minValue(0.1, 'number, 0.1–1'),
  v.maxValue(1, 'number, 0.1–1'),
);

export const flag = v.boolean('true | false');

export const list = <T>(item: v.GenericSchema<T>): v.GenericSchema<T[]> =>
  v.pipe(v.array(item, 'list'), v.maxLength(MAX_LIST, `list, at most ${MAX_LIST}`));

export const pattern = v.pipe(name, v.check(isPattern, 'literal words and at most 4 *'));

export const choice = <const T extends readonly string[]>(options: T): v.GenericSchema<T[number]> =>
  v.picklist(options, options.join(' | '));

export const date = v.pipe(
  v.string('YYYY-MM-DD'),
  v.check(isCivilDate, 'YYYY-MM-DD, a date that exists'),
);

/** 2024 has a 29 February. */
export const monthDay = v.pipe(
  v.string('MM-DD'),
  v.check((value) => isCivilDate(`2024-${value}`), 'MM-DD'),
);

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;
const clock = v.pipe(v.string('HH:MM'), v.regex(CLOCK, 'HH:MM, 00:00–24:00'));

const inOrder = (spans: [start: string, end: string][]): boolean =>
  [...spans].sort().every(([start], index, all) => start >= (all[index - 1]?.[1] ?? ''));

/** Work past midnight is written as two spans, so that every span belongs to one date. */
const span = v.pipe(
  v.strictTuple([clock, clock], '["HH:MM", "HH:MM"]'),
  v.check(([start, end]) => start < end, 'end after start (to 24:00, on from 00:00 the next day)'),
);

export const spans = v.pipe(
  v.array(span, 'list of ["HH:MM", "HH:MM"]'),
  v.maxLength(8, 'list, at most 8'),
  v.check(inOrder, 'spans that do not overlap'),
);

const zoneExists = (timeZone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone });
    return true;
  } catch {
    return false;
  }
};

export const timeZone = v.pipe(
  v.string('IANA time zone'),
  v.check(zoneExists, 'IANA time zone (Asia/Shanghai)'),
);

const INSTANT =
  /^(\d{4}-\d\d-\d\d)(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?$/;

/** A date, or a date and time with or without its offset from UTC. */
export const moment = v.pipe(
  v.string('YYYY-MM-DD or YYYY-MM-DDTHH:MM+08:00'),
  v.check(
    (value) => isCivilDate(INSTANT.exec(value)?.[1] ?? ''),
    'YYYY-MM-DD or YYYY-MM-DDTHH:MM+08:00',
  ),
);

export const weekday = choice(WEEKDAYS);
export const makeUp = v.union([weekday, spans], 'weekday or list of ["HH:MM", "HH:MM"]');
export const dateOverride = v.union(
  [choice(['work', 'rest']), spans],
  'work | rest | list of ["HH:MM", "HH:MM"]',
);
