import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listedByNotice } from '../../lib/calendar/listed-day';
import { noticeSources } from '../../lib/calendar/notice-sources';
import { datesFrom, official, packageYear, YEARS } from './official-notices';

const yearDates = (year: string): string[] => datesFrom(`${year}-01-01`, `${year}-12-31`);

describe.each(YEARS)('the table of %s', (year) => {
  it('is the notice, day by day, with its names and counts', () => {
    const { off, work } = official[year];
    for (const date of yearDates(year)) {
      const holiday = off.find(([from, to]) => from <= date && date <= to);
      const listed = listedByNotice(date);
      expect([date, listed?.kind]).toEqual([
        date,
        holiday ? 'holiday' : work.includes(date) ? 'make-up' : undefined,
      ]);
      if (!holiday) continue;
      expect([date, listed?.name]).toEqual([date, holiday[2]]);
      expect([date, listed?.dayOfHoliday]).toEqual([date, datesFrom(holiday[0], date).length]);
    }
  });

  it('agrees with holiday-calendar, day by day', () => {
    const listed = packageYear(year);
    const types = { public_holiday: 'holiday', transfer_workday: 'make-up' } as const;
    expect(listed.size).toBeGreaterThan(20);
    for (const date of yearDates(year)) {
      const type = listed.get(date)?.type as keyof typeof types | undefined;
      expect([date, listedByNotice(date)?.kind]).toEqual([date, type && types[type]]);
    }
  });

  it('names its source', () => {
    const [issue, on] = noticeSources[year]!.split(', ');
    expect(official[year].notice).toBe(`${issue} ${on}`);
  });
});

describe('the days of 2027', () => {
  const file = new URL('../fixtures/calendar/provisional-2027.json', import.meta.url);
  const { statutory_off } = JSON.parse(readFileSync(file, 'utf8')) as { statutory_off: string[] };

  it('are those fixed by law, marked provisional, and no make-up day is guessed', () => {
    const listed = yearDates('2027').filter((date) => listedByNotice(date));
    expect(listed).toEqual(statutory_off);
    for (const date of listed) {
      expect(listedByNotice(date)).toMatchObject({ kind: 'holiday', source: 'provisional' });
    }
  });

  it('list nothing outside the tables', () => {
    expect(listedByNotice('2023-10-01')).toBeUndefined();
    expect(listedByNotice('2028-01-01')).toBeUndefined();
  });
});
