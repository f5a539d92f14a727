import { describe, expect, it } from 'vitest';
import { hoursOf } from '../../lib/calendar/day-hours';
import { resolveDay } from '../../lib/calendar/resolve-day';
import type { ClockSpan } from '../../lib/model/civil-date';
import type { CalendarSettings } from '../../lib/model/settings';
import { calendarSettings } from './settings';

const hours = (date: string, settings: CalendarSettings): readonly ClockSpan[] =>
  hoursOf(resolveDay(date, settings), settings);

const SPLIT: readonly ClockSpan[] = [
  ['08:30', '12:00'],
  ['14:00', '17:30'],
];
const SUMMER: readonly ClockSpan[] = [
  ['08:30', '12:00'],
  ['15:00', '18:00'],
];

describe('hoursOf', () => {
  it('counts the gap inside a day as work time unless breaks is set', () => {
    const friday = '2026-11-20';
    expect(hours(friday, calendarSettings({ workHours: { fri: SPLIT } }))).toEqual([
      ['08:30', '17:30'],
    ]);
    expect(hours(friday, calendarSettings({ workHours: { fri: SPLIT, breaks: true } }))).toEqual(
      SPLIT,
    );
    expect(
      hours(friday, calendarSettings({ workHours: { fri: [...SPLIT].reverse(), breaks: true } })),
    ).toEqual(SPLIT);
  });

  it('has none on rest days and holidays', () => {
    const settings = calendarSettings({ workHours: { sun: [['09:00', '10:00']] } });
    expect(hours('2026-10-01', settings)).toEqual([]);
    expect(hours('2026-10-04', settings)).toEqual([]);
    expect(hours('2026-11-21', settings)).toEqual([]);
    expect(hours('2026-11-22', settings)).toEqual([['09:00', '10:00']]);
  });

  it('gives a make-up day the hours of the named weekday or its own', () => {
    const monday = calendarSettings({ workHours: { mon: [['09:00', '18:00']] } });
    expect(hours('2026-10-10', monday)).toEqual([['09:00', '18:00']]);
    const own = calendarSettings({ workHours: { makeUp: [['09:00', '15:00']] } });
    expect(hours('2026-10-10', own)).toEqual([['09:00', '15:00']]);
    const friday = calendarSettings({ workHours: { makeUp: 'fri', fri: [['10:00', '11:00']] } });
    expect(hours('2026-10-10', friday)).toEqual([['10:00', '11:00']]);
  });

  it('follows the season, both ends included, for the weekdays that it names', () => {
    const settings = calendarSettings({
      workHours: { breaks: true, seasons: [{ from: '06-01', to: '09-30', mon: SUMMER }] },
    });
    expect(hours('2026-05-25', settings)).toEqual([['08:30', '17:30']]);
    expect(hours('2026-06-01', settings)).toEqual(SUMMER);
    expect(hours('2026-06-02', settings)).toEqual([['08:30', '17:30']]);
    expect(hours('2026-09-28', settings)).toEqual(SUMMER);
    expect(hours('2026-10-12', settings)).toEqual([['08:30', '17:30']]);
    // The make-up Sunday of 20 September has a summer Monday's hours.
    expect(hours('2026-09-20', settings)).toEqual(SUMMER);
  });

  it('lets a season wrap the year and the first of two win', () => {
    const settings = calendarSettings({
      workHours: {
        seasons: [
          { from: '11-20', to: '03-01', fri: [['09:00', '17:00']] },
          { from: '02-01', to: '04-01', fri: [['07:00', '15:00']] },
        ],
      },
    });
    expect(hours('2026-11-13', settings)).toEqual([['08:30', '17:30']]);
    expect(hours('2026-11-20', settings)).toEqual([['09:00', '17:00']]);
    expect(hours('2026-01-09', settings)).toEqual([['09:00', '17:00']]);
    expect(hours('2026-02-27', settings)).toEqual([['09:00', '17:00']]);
    expect(hours('2026-03-06', settings)).toEqual([['07:00', '15:00']]);
  });

  it('takes overrides: own spans, a workday with its own or make-up hours, rest', () => {
    const settings = calendarSettings({
      workHours: { fri: [['08:00', '12:00']], makeUp: [['10:00', '12:00']] },
      dateOverrides: {
        '2026-10-02': 'work',
        '2026-11-21': 'work',
        '2026-11-20': 'rest',
        '2026-12-24': [['08:30', '12:00']],
      },
    });
    expect(hours('2026-10-02', settings)).toEqual([['08:00', '12:00']]);
    expect(hours('2026-11-21', settings)).toEqual([['10:00', '12:00']]);
    expect(hours('2026-11-20', settings)).toEqual([]);
    expect(hours('2026-12-24', settings)).toEqual([['08:30', '12:00']]);
  });

  it('leaves out a span that does not end after its start', () => {
    const settings = calendarSettings({
      workHours: {
        fri: [
          ['08:00', '12:00'],
          ['22:00', '06:00'],
          ['13:00', '13:00'],
        ],
      },
    });
    expect(hours('2026-11-20', settings)).toEqual([['08:00', '12:00']]);
  });
});
