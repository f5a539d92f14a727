import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export interface OfficialYear {
  readonly notice: string;
  readonly off: readonly (readonly [from: string, to: string, name: string])[];
  readonly work: readonly string[];
}

export const YEARS = ['2024', '2025', '2026'] as const;

/** The three notices as transcribed by hand. */
export const official = JSON.parse(
  readFileSync(new URL('../fixtures/calendar/official.json', import.meta.url), 'utf8'),
) as Readonly<Record<(typeof YEARS)[number], OfficialYear>>;

const DAY = 86_400_000;

export const datesFrom = (from: string, to: string): string[] => {
  const dates: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += DAY) {
    dates.push(new Date(at).toISOString().slice(0, 10));
  }
  return dates;
};

/** The package's own class is never used: it fetches from a CDN. */
export const packageYear = (year: string): ReadonlyMap<string, { name: string; type: string }> => {
  const file = require.resolve(`holiday-calendar/data/CN/${year}.json`);
  const { dates } = JSON.parse(readFileSync(file, 'utf8')) as {
    dates: { date: string; name: string; type: string }[];
  };
  return new Map(dates.map(({ date, name, type }) => [date, { name, type }]));
};
