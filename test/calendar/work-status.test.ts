import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { isWorkday } from '../../lib/calendar/day';
import { nextWorkStart, withinGrace, workStatus } from '../../lib/calendar/work-status';
import type { ClockSpan } from '../../lib/model/civil-date';
import type { CalendarSettings } from '../../lib/model/settings';
import { calendarSettings, ZONES } from './settings';

const machineZone = process.env.TZ;
afterEach(() => {
  if (machineZone === undefined) delete process.env.TZ;
  else process.env.TZ = machineZone;
});

const plain = calendarSettings();
const at = (text: string): Date => new Date(text);
const { vectors } = JSON.parse(
  readFileSync(new URL('../fixtures/calendar/vectors.json', import.meta.url), 'utf8'),
) as { vectors: [string, boolean | 'unknown-year', boolean, string][] };

describe.each(ZONES)('the labelled instants on a machine in %s', (zone) => {
  it.each(vectors)('%s: workday %s, work time %s (%s)', (instant, workday, workTime) => {
    process.env.TZ = zone;
    const { day, working } = workStatus(at(instant), plain);
    if (workday === 'unknown-year') expect(day.provisional).toBe(true);
    else expect(isWorkday(day)).toBe(workday);
    expect(working).toBe(workTime);
  });
});

describe('workStatus', () => {
  it('tells clock, weekday and when it changes', () => {
    expect(workStatus(at('2026-11-20T12:14:00Z'), plain)).toMatchObject({
      working: false,
      clock: '20:14',
      weekday: 'fri',
      changesAt: at('2026-11-23T00:30:00Z'),
    });
    expect(workStatus(at('2026-11-20T00:30:00Z'), plain)).toMatchObject({
      working: true,
      changesAt: at('2026-11-20T09:30:00Z'),
    });
  });

  it('looks past a holiday to the first day back, a make-up day', () => {
    expect(workStatus(at('2026-10-01T04:00:00Z'), plain).changesAt).toEqual(
      at('2026-10-08T00:30:00Z'),
    );
    expect(workStatus(at('2026-02-13T10:00:00Z'), plain).changesAt).toEqual(
      at('2026-02-14T00:30:00Z'),
    );
  });

  it('joins spans that meet at midnight', () => {
    const night: readonly ClockSpan[] = [
      ['00:00', '06:00'],
      ['22:00', '24:00'],
    ];
    const settings = calendarSettings({ workHours: { mon: night, tue: night, breaks: true } });
    expect(workStatus(at('2026-11-16T15:59:59Z'), settings)).toMatchObject({
      working: true,
      changesAt: at('2026-11-16T22:00:00Z'),
    });
    expect(workStatus(at('2026-11-16T16:00:00Z'), settings)).toMatchObject({
      working: true,
      changesAt: at('2026-11-16T22:00:00Z'),
    });
  });

  it('promises no change where none comes within 40 days', () => {
    const never = Object.fromEntries(
      ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [] as ClockSpan[]]),
    );
    const idle = workStatus(at('2026-11-16T00:00:00Z'), calendarSettings({ workHours: never }));
    expect(idle.working).toBe(false);
    expect(idle).not.toHaveProperty('changesAt');
    const round: ClockSpan[] = [['00:00', '24:00']];
    const all = { mon: round, tue: round, wed: round, thu: round, fri: round };
    const year = { off: [], work: [] };
    const always = workStatus(
      at('2026-11-16T00:00:00Z'),
      calendarSettings({
        workHours: { ...all, sat: round, sun: round },
        calendar: { 2026: year, 2027: year },
      }),
    );
    expect(always.working).toBe(true);
    expect(always).not.toHaveProperty('changesAt');
  });

  it('keeps to the wall clock across daylight-saving changes', () => {
    const settings = calendarSettings({
      timeZone: 'America/New_York',
      workHours: { sun: [['01:00', '04:00']] },
    });
    // 8 March 2026 has no 02:00–03:00, 1 November 2026 has two of 01:00–02:00.
    expect(workStatus(at('2026-03-08T06:00:00Z'), settings).changesAt).toEqual(
      at('2026-03-08T08:00:00Z'),
    );
    expect(workStatus(at('2026-11-01T05:00:00Z'), settings).changesAt).toEqual(
      at('2026-11-01T09:00:00Z'),
    );
    expect(workStatus(at('2026-11-01T06:30:00Z'), settings)).toMatchObject({
      working: true,
      clock: '01:30',
    });
  });
});

it('promises no start on a day that the zone never had', () => {
  // Samoa went from Thursday 29 to Saturday 31 December 2011.
  const samoa = calendarSettings({ timeZone: 'Pacific/Apia' });
  const thursdayEvening = at('2011-12-30T06:00:00Z');
  expect(workStatus(thursdayEvening, samoa)).toMatchObject({
    weekday: 'thu',
    working: false,
    changesAt: at('2012-01-01T18:30:00Z'),
  });
});

describe('nextWorkStart', () => {
  it('is strictly later, also during work', () => {
    expect(nextWorkStart(at('2026-11-20T12:14:00Z'), plain)).toEqual(at('2026-11-23T00:30:00Z'));
    expect(nextWorkStart(at('2026-11-20T03:00:00Z'), plain)).toEqual(at('2026-11-23T00:30:00Z'));
    expect(nextWorkStart(at('2026-11-19T00:30:00Z'), plain)).toEqual(at('2026-11-20T00:30:00Z'));
    expect(nextWorkStart(at('2026-11-19T00:29:59Z'), plain)).toEqual(at('2026-11-19T00:30:00Z'));
  });
});

describe('withinGrace', () => {
  it.each([
    ['2026-11-20T00:19:59Z', false],
    ['2026-11-20T00:20:00Z', true],
    ['2026-11-20T00:29:59Z', true],
    ['2026-11-20T00:30:00Z', false],
    ['2026-11-20T09:29:59Z', false],
    ['2026-11-20T09:30:00Z', true],
    ['2026-11-20T09:39:59Z', true],
    ['2026-11-20T09:40:00Z', false],
    ['2026-11-21T00:25:00Z', false],
    ['2026-10-01T00:25:00Z', false],
    ['2026-10-10T00:25:00Z', true],
  ])('%s: %s', (instant, expected) => {
    expect(withinGrace(at(instant), plain)).toBe(expected);
  });

  it('reaches over midnight and is nothing at 0 minutes', () => {
    const late = calendarSettings({ workHours: { fri: [['20:00', '24:00']] } });
    expect(withinGrace(at('2026-11-20T16:05:00Z'), late)).toBe(true);
    const none = calendarSettings({ workHours: { graceMinutes: 0 } });
    expect(withinGrace(at('2026-11-20T09:30:00Z'), none)).toBe(false);
  });
});

describe('at any instant, in any zone, with any hours', () => {
  const instants = fc.date({
    min: new Date('2023-06-01'),
    max: new Date('2028-06-01'),
    noInvalidDate: true,
  });
  const clock = (minutes: number): string =>
    [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0')).join(':');
  const spans = fc
    .uniqueArray(fc.integer({ min: 0, max: 96 }), { maxLength: 6 })
    .map((quarters) => quarters.sort((a, b) => a - b).map((quarter) => clock(quarter * 15)))
    .map((edges) =>
      edges.flatMap((edge, index): ClockSpan[] => {
        const end = edges[index + 1];
        return index % 2 === 0 && end !== undefined ? [[edge, end]] : [];
      }),
    );
  const settings: fc.Arbitrary<CalendarSettings> = fc
    .record({
      timeZone: fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
      week: fc.tuple(spans, spans, spans, spans, spans, spans, spans),
      makeUp: spans,
      breaks: fc.boolean(),
    })
    .map(({ timeZone, week: [mon, tue, wed, thu, fri, sat, sun], makeUp, breaks }) =>
      calendarSettings({
        timeZone,
        workHours: { mon, tue, wed, thu, fri, sat, sun, makeUp, breaks, graceMinutes: 10 },
      }),
    );

  it('the state flips at changesAt and not before', () => {
    fc.assert(
      fc.property(
        instants,
        settings,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (now, all, part) => {
          const { working, changesAt } = workStatus(now, all);
          if (!changesAt) return;
          expect(changesAt.getTime()).toBeGreaterThan(now.getTime());
          expect(workStatus(changesAt, all).working).toBe(!working);
          const left = changesAt.getTime() - now.getTime() - 1;
          const between = workStatus(new Date(now.getTime() + Math.floor(left * part)), all);
          expect([between.working, between.changesAt]).toEqual([working, changesAt]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('the next start is later than now and begins work, and later instants never start earlier', () => {
    fc.assert(
      fc.property(
        instants,
        settings,
        fc.integer({ min: 0, max: 5 * 86_400_000 }),
        (now, all, on) => {
          const next = nextWorkStart(now, all);
          if (!next) return;
          expect(next.getTime()).toBeGreaterThan(now.getTime());
          expect(workStatus(next, all).working).toBe(true);
          expect(workStatus(new Date(next.getTime() - 1), all).working).toBe(false);
          const later = nextWorkStart(new Date(now.getTime() + on), all);
          if (later) expect(later.getTime()).toBeGreaterThanOrEqual(next.getTime());
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('grace is the ten minutes before a start and after an end', () => {
    const grace = 10 * 60_000;
    fc.assert(
      fc.property(instants, settings, (now, all) => {
        const { working, changesAt } = workStatus(now, all);
        const past = workStatus(new Date(now.getTime() - grace), all);
        const startsSoon = changesAt && changesAt.getTime() - now.getTime() <= grace;
        const endedLately = past.working || (past.changesAt && past.changesAt <= now);
        const expected = !working && [startsSoon, endedLately].includes(true);
        expect(withinGrace(now, all)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });
});
