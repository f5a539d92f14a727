import { isRecord } from '../model/is-record';
import { WEEKDAYS } from '../model/settings';
import type { FieldKind } from './field';
import { readDays, readSeasons, readSpans, writeSeasons, writeSpans } from './span-lines';
import { readUnitLines, writeUnitLines } from './unit-lines';

interface Codec {
  /** What a person wrote as a value; a value that is wrong stays wrong, for the schema to name. */
  readonly read: (text: string) => unknown;
  /** `undefined` for a value of another form, which only the JSON text can show. */
  readonly write: (value: unknown) => string | undefined;
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const written = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

const asNumber = (text: string): unknown => {
  const plain = text.normalize('NFKC').trim();
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : plain;
};

const line: Codec = { read: (text) => text.trim(), write: written };

const words: Codec = {
  read: (text) =>
    text
      .split(/[\n、，,]/u)
      .map((each) => each.trim())
      .filter((each) => each !== ''),
  write: (value) =>
    Array.isArray(value) && value.every((each) => typeof each === 'string')
      ? value.join('\n')
      : undefined,
};

const makeUp: Codec = {
  read: (text) => readDays(text.normalize('NFKC').trim())[0] ?? readSpans(text),
  write: (value) => {
    const index = WEEKDAYS.findIndex((day) => day === value);
    return index < 0 ? writeSpans(value) : `周${'一二三四五六日'.charAt(index)}`;
  },
};

const PERIOD = /^(\S+)\s*[~～至]\s*(\S+)\s+(.+)$/u;
const periods: Codec = {
  read: (text) =>
    linesOf(text).map((each) => {
      const [, from = each, to = '', reason = ''] = PERIOD.exec(each) ?? [];
      return { from, to, reason };
    }),
  write: (value) =>
    Array.isArray(value) && value.every(isRecord)
      ? value
          .map(({ from, to, reason }) =>
            [from, to, reason].every((each) => typeof each === 'string') && to !== ''
              ? `${String(from)} ~ ${String(to)} ${String(reason)}`
              : String(from),
          )
          .join('\n')
      : undefined,
};

const pairs = (
  readValue: (text: string) => unknown,
  writeValue: (value: unknown) => string | undefined,
): Codec => ({
  read: (text) =>
    Object.fromEntries(
      linesOf(text).map((each) => {
        const [, key = each, value = ''] = /^(.*?)\s*[=＝]\s*(.*)$/u.exec(each) ?? [];
        return [key, readValue(value)];
      }),
    ),
  write: (value) => {
    if (!isRecord(value)) return undefined;
    const lines = Object.entries(value).map(([key, each]) => [key, writeValue(each)] as const);
    return lines.some(([, each]) => each === undefined)
      ? undefined
      : lines.map(([key, each]) => `${key} = ${each ?? ''}`).join('\n');
  },
});

const DAY_WORDS: Readonly<Record<string, string>> = { 上班: 'work', 休息: 'rest' };
const overrides = pairs(
  (text) => DAY_WORDS[text] ?? (/^[a-z]+$/.test(text) ? text : readSpans(text)),
  (value) => (typeof value === 'string' ? value : writeSpans(value)),
);

const CODECS: Readonly<Record<FieldKind, Codec>> = {
  line,
  prose: { read: (text) => text, write: written },
  number: { read: asNumber, write: written },
  date: line,
  choice: line,
  flag: {
    read: (text) => (text === 'true' ? true : text === 'false' ? false : text),
    write: (value) => (typeof value === 'boolean' ? String(value) : written(value)),
  },
  words,
  spans: { read: readSpans, write: writeSpans },
  'make-up': makeUp,
  seasons: { read: readSeasons, write: writeSeasons },
  periods,
  figures: pairs(asNumber, written),
  overrides,
  units: { read: readUnitLines, write: writeUnitLines },
};

/** Where an empty field is an answer of its own: a day without hours is a day off. */
export const REST = '休';

/** What a field's text says; `undefined` = the profile says nothing about it. */
export function readField(kind: FieldKind, text: string): unknown {
  if (text.trim() === '') return undefined;
  if (kind === 'spans' && text.trim() === REST) return [];
  return CODECS[kind].read(text);
}

/** A value as a field shows it, '' where there is none; `undefined` where only JSON can say it. */
export function writeField(kind: FieldKind, value: unknown): string | undefined {
  if (value === undefined) return '';
  if (kind === 'spans' && Array.isArray(value) && value.length === 0) return REST;
  return CODECS[kind].write(value);
}
