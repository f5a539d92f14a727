import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { civilTime, instantOf } from '../../lib/calendar/civil-time';
import { ZONES } from './settings';

const machineZone = process.env.TZ;
afterEach(() => {
  if (machineZone === undefined) delete process.env.TZ;
  else process.env.TZ = machineZone;
});

const instants = fc.date({
  min: new Date('1900-01-01'),
  max: new Date('2200-01-01'),
  noInvalidDate: true,
});
const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
const iso = (instant: number): string => new Date(instant).toISOString();

describe('civilTime', () => {
  it('reads the clock of the asked zone under any machine zone', () => {
    const machineOffsets = new Set<number>();
    for (const zone of ZONES) {
      process.env.TZ = zone;
      machineOffsets.add(new Date('2026-03-06T16:30:00Z').getTimezoneOffset());
      expect(civilTime(new Date('2026-03-06T16:30:00Z'), 'Asia/Shanghai')).toEqual({
        date: '2026-03-07',
        clock: '00:30',
      });
    }
    expect(machineOffsets.size).toBeGreaterThan(5);
  });

  it('agrees with the parts of a formatter of another locale, at any instant in any zone', () => {
    fc.assert(
      fc.property(instants, zones, (at, timeZone) => {
        const parts = Object.fromEntries(
          new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
            .formatToParts(at)
            .map(({ type, value }) => [type, value]),
        );
        expect(civilTime(at, timeZone)).toEqual({
          date: `${parts.year}-${parts.month}-${parts.day}`,
          clock: `${parts.hour}:${parts.minute}`,
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps the milliseconds of instants before 1970 from moving the clock', () => {
    expect(civilTime(new Date(-1), 'UTC')).toEqual({ date: '1969-12-31', clock: '23:59' });
  });

  it('refuses an invalid instant and an unknown zone', () => {
    expect(() => civilTime(new Date(NaN), 'UTC')).toThrow(RangeError);
    expect(() => civilTime(new Date(0), 'Asia/Xiangzhou')).toThrow(RangeError);
  });
});

describe('instantOf', () => {
  it('finds ordinary wall times', () => {
    expect(iso(instantOf('2026-11-20', '08:30', 'Asia/Shanghai'))).toBe('2026-11-20T00:30:00.000Z');
    expect(iso(instantOf('2026-11-20', '24:00', 'Asia/Shanghai'))).toBe('2026-11-20T16:00:00.000Z');
    expect(iso(instantOf('2026-07-01', '09:00', 'Asia/Kathmandu'))).toBe(
      '2026-07-01T03:15:00.000Z',
    );
  });

  it('starts a skipped time when the clock has jumped', () => {
    // New York, 8 March 2026: 02:00 EST becomes 03:00 EDT at 07:00Z.
    for (const clock of ['02:00', '02:30', '03:00']) {
      expect(iso(instantOf('2026-03-08', clock, 'America/New_York'))).toBe(
        '2026-03-08T07:00:00.000Z',
      );
    }
    expect(iso(instantOf('2026-03-08', '03:01', 'America/New_York'))).toBe(
      '2026-03-08T07:01:00.000Z',
    );
  });

  it('takes the first of a time that comes twice', () => {
    // New York, 1 November 2026: 02:00 EDT becomes 01:00 EST at 06:00Z.
    expect(iso(instantOf('2026-11-01', '01:30', 'America/New_York'))).toBe(
      '2026-11-01T05:30:00.000Z',
    );
    expect(iso(instantOf('2026-11-01', '02:00', 'America/New_York'))).toBe(
      '2026-11-01T07:00:00.000Z',
    );
  });

  it('passes over a day that never was', () => {
    // Samoa went from 29 to 31 December 2011.
    const gone = ['00:00', '12:00', '24:00'].map((clock) =>
      iso(instantOf('2011-12-30', clock, 'Pacific/Apia')),
    );
    expect(new Set(gone)).toEqual(new Set(['2011-12-30T10:00:00.000Z']));
  });

  it('is the first instant with that reading: not later than any instant that shows it', () => {
    fc.assert(
      fc.property(instants, zones, (instant, timeZone) => {
        const at = Math.floor(instant.getTime() / 60_000) * 60_000;
        const { date, clock } = civilTime(new Date(at), timeZone);
        const found = instantOf(date, clock, timeZone);
        // Old local mean times were off by seconds, so the minute may begin within the last one.
        expect(found).toBeLessThanOrEqual(at);
        expect(at - found).toBeLessThanOrEqual(24 * 3_600_000 + 60_000);
        expect(civilTime(new Date(found), timeZone)).toEqual({ date, clock });
      }),
      { numRuns: 500 },
    );
  });

  it('never runs backwards within a day', () => {
    const clocks = fc.tuple(fc.integer({ min: 0, max: 1440 }), fc.integer({ min: 0, max: 1440 }));
    const text = (minutes: number): string =>
      [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0')).join(':');
    fc.assert(
      fc.property(instants, zones, clocks, (at, zone, [a, b]) => {
        const { date } = civilTime(at, zone);
        const earlier = instantOf(date, text(Math.min(a, b)), zone);
        expect(earlier).toBeLessThanOrEqual(instantOf(date, text(Math.max(a, b)), zone));
      }),
      { numRuns: 500 },
    );
  });
});
