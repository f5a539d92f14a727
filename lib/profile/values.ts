import * as v from 'valibot';
import { WEEKDAYS } from '../model/settings';
import { isPattern } from './pattern';

const MAX_LIST = 500;
const MAX_NAME = 64;
/** Control characters, lone surrogates and signs that turn the reading direction. */
const UNPRINTABLE = '\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069';
const PRINTABLE = new RegExp(`^(?=.*\\S)[^${UNPRINTABLE}]*$`, 'u');
const PRINTABLE_LINES = new RegExp(`^(?:[\\n\\r\\t]|[^${UNPRINTABLE}])*$`, 'u');

/*
 * `v.metadata` says what a check means in the words of JSON Schema: public/profile.schema.json is
 * generated from it (test/profile/schemas).
 */

/** Characters as JSON Schema counts them: code points, not UTF-16 units. */
const hasAtMost = (text: string, longest: number): boolean =>
  text.length <= longest || (text.length <= 2 * longest && Array.from(text).length <= longest);

const formed = (form: RegExp, longest: number, expected: string): v.GenericSchema<string> =>
  v.pipe(
    v.string(expected),
    v.check((value) => hasAtMost(value, longest) && form.test(value), expected),
    v.metadata({ maxLength: longest, pattern: form.source }),
  );

export const text = (longest: number): v.GenericSchema<string> =>
  formed(PRINTABLE, longest, `text, 1–${longest} characters`);

export const name = text(MAX_NAME);

/** Text of several lines, to be read by people. */
export const prose = (longest: number): v.GenericSchema<string> =>
  formed(PRINTABLE_LINES, longest, `text, at most ${longest} characters`);

/** An address that may be shown as a link; `javascript:` and the like may not. */
export const webAddress = formed(/^https?:\/\/[^\s"'<>\\]+$/, 500, 'http(s) address');

/** 32 bytes, written the one way there is. */
export const publicKey = formed(/^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/, 44, 'base64 of 32 bytes');

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

export const pattern = v.pipe(
  name,
  v.check(isPattern, 'literal words and at most 4 *'),
  v.metadata({ allOf: [{ pattern: '^[^*]*(?:\\*[^*]*){0,4}$' }] }),
);

export const choice = <const T extends readonly string[]>(options: T): v.GenericSchema<T[number]> =>
  v.picklist(options, options.join(' | '));

const MONTH_DAY =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))';
const LEAP_YEAR = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
/** A date that exists in the Gregorian calendar; the same form stands in the JSON Schema. */
const DATE = `(?:\\d{4}-${MONTH_DAY}|${LEAP_YEAR}-02-29)`;

export const date = formed(new RegExp(`^${DATE}$`), 10, 'YYYY-MM-DD, a date that exists');

export const year = formed(/^\d{4}$/, 4, 'YYYY');

/** For every year, so 29 February too. */
export const monthDay = formed(new RegExp(`^(?:${MONTH_DAY}|02-29)$`), 5, 'MM-DD');

const CLOCK = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;
const clock = formed(CLOCK, 5, 'HH:MM, 00:00–24:00');

const inOrder = (spans: [start: string, end: string][]): boolean =>
  [...spans].sort().every(([start], index, all) => start >= (all[index - 1]?.[1] ?? ''));

/** Work past midnight is written as two spans, so that every span belongs to one date. */
const span = v.pipe(
  v.strictTuple([clock, clock], '["HH:MM", "HH:MM"]'),
  v.check(([start, end]) => start < end, 'end after start (to 24:00, on from 00:00 the next day)'),
  v.metadata({ $comment: 'The end is after the start.' }),
);

export const spans = v.pipe(
  v.array(span, 'list of ["HH:MM", "HH:MM"]'),
  v.maxLength(8, 'list, at most 8'),
  v.check(inOrder, 'spans that do not overlap'),
  v.metadata({ $comment: 'Spans do not overlap.' }),
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
  v.metadata({ $comment: 'A zone that the browser knows.' }),
);

const TIME =
  '(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,3})?)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?';

/** A date, or a date and time with or without its offset from UTC. */
export const moment = formed(
  new RegExp(`^${DATE}(?:T${TIME})?$`),
  30,
  'YYYY-MM-DD or YYYY-MM-DDTHH:MM+08:00',
);

export const weekday = choice(WEEKDAYS);
export const makeUp = v.union([weekday, spans], 'weekday or list of ["HH:MM", "HH:MM"]');
export const dateOverride = v.union(
  [choice(['work', 'rest']), spans],
  'work | rest | list of ["HH:MM", "HH:MM"]',
);
