import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civilDayOf } from '../../lib/calendar/civil-day';
import { civilTime } from '../../lib/calendar/civil-time';
import { isCivilDate } from '../../lib/calendar/is-civil-date';

test('the day of an instant is that of the zone, however often it is asked', () => {
  const zones = fc.constantFrom('Asia/Shanghai', 'UTC', 'Asia/Kathmandu', 'America/New_York');
  const instants = fc.integer({ min: Date.UTC(2018, 0), max: Date.UTC(2030, 0) });
  fc.assert(
    fc.property(instants, zones, (at, zone) => {
      const { date } = civilTime(new Date(at), zone);
      expect([civilDayOf(at, zone), civilDayOf(at, zone)]).toEqual([date, date]);
    }),
  );
});

test('a day ends to the millisecond, in each zone at its own time', () => {
  const midnight = Date.UTC(2026, 10, 22, 16);
  expect(civilDayOf(midnight - 1, 'Asia/Shanghai')).toBe('2026-11-22');
  expect(civilDayOf(midnight, 'Asia/Shanghai')).toBe('2026-11-23');
  expect(civilDayOf(midnight, 'UTC')).toBe('2026-11-22');
});

test('more instants than are remembered are told right all the same', () => {
  const from = Date.UTC(2026, 0, 1);
  for (let hour = 0; hour < 50_100; hour += 1) civilDayOf(from + hour * 3_600_000, 'UTC');
  expect(civilDayOf(from + 86_400_000, 'UTC')).toBe('2026-01-02');
});

test.each([
  ['2026-02-28', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-1-1', false],
  ['12026-01-01', false],
  ['2026-01-01T00:00', false],
  ['2026-01-011', false],
  ['20260101', false],
  ['', false],
])('%s is a date: %s', (text, isDate) => {
  expect(isCivilDate(text)).toBe(isDate);
});
