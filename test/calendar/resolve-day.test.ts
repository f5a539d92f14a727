import { describe, expect, it } from 'vitest';
import { missingNotice, resolveDay } from '../../lib/calendar/resolve-day';
import { calendarSettings } from './settings';

const plain = calendarSettings();
const kindOf = (date: string, settings = plain): string => resolveDay(date, settings).kind;

describe('resolveDay', () => {
  it('tells the four kinds apart by the notice', () => {
    expect(resolveDay('2026-10-03', plain)).toEqual({
      date: '2026-10-03',
      kind: 'holiday',
      source: 'notice',
      name: '国庆节',
      dayOfHoliday: 3,
      provisional: false,
    });
    expect(resolveDay('2026-10-10', plain)).toMatchObject({ kind: 'make-up', source: 'notice' });
    expect(resolveDay('2026-10-11', plain)).toEqual({
      date: '2026-10-11',
      kind: 'rest',
      source: 'weekday',
      provisional: false,
    });
    expect(resolveDay('2026-10-12', plain)).toMatchObject({ kind: 'work', source: 'weekday' });
  });

  it('knows that 除夕 2024 was a workday', () => {
    expect(kindOf('2024-02-09')).toBe('work');
  });

  it('marks the whole of a year without a notice as provisional', () => {
    expect(resolveDay('2027-10-01', plain)).toMatchObject({
      kind: 'holiday',
      source: 'provisional',
      provisional: true,
    });
    expect(resolveDay('2027-10-04', plain)).toMatchObject({ kind: 'work', provisional: true });
    expect(resolveDay('2031-01-01', plain)).toMatchObject({
      kind: 'work',
      source: 'weekday',
      provisional: true,
    });
  });

  it('lets the profile calendar replace the bundled table of its year', () => {
    const settings = calendarSettings({
      calendar: { 2026: { off: ['2026-10-02'], work: ['2026-10-11'], source: '某文' } },
    });
    expect(resolveDay('2026-10-02', settings)).toMatchObject({
      kind: 'holiday',
      source: 'profile',
      name: '国庆节',
      dayOfHoliday: 1,
    });
    expect(kindOf('2026-10-11', settings)).toBe('make-up');
    expect(kindOf('2026-10-10', settings)).toBe('rest');
    expect(kindOf('2026-10-01', settings)).toBe('work');
    expect(kindOf('2025-10-01', settings)).toBe('holiday');
  });

  it('settles a provisional year once the profile carries it', () => {
    const settings = calendarSettings({
      calendar: {
        2027: { off: ['2027-10-01', '2027-10-02', '2027-10-03', '2027-10-04'], work: [] },
      },
    });
    expect(resolveDay('2027-10-04', settings)).toMatchObject({
      kind: 'holiday',
      dayOfHoliday: 4,
      provisional: false,
    });
    expect(resolveDay('2027-05-01', settings)).toMatchObject({ kind: 'rest', provisional: false });
  });

  it('hears a notice that begins in the December before', () => {
    const settings = calendarSettings({
      calendar: { 2027: { off: ['2026-12-31', '2027-01-01'], work: ['2026-12-27'] } },
    });
    expect(kindOf('2026-12-31', settings)).toBe('holiday');
    expect(kindOf('2026-12-27', settings)).toBe('make-up');
    expect(resolveDay('2027-01-01', settings).dayOfHoliday).toBe(2);
    expect(kindOf('2026-10-10', settings)).toBe('make-up');
  });

  it('puts an override for the date above everything', () => {
    const settings = calendarSettings({
      calendar: { 2026: { off: ['2026-12-31'], work: [] } },
      dateOverrides: {
        '2026-12-31': 'work',
        '2026-12-30': 'rest',
        '2026-12-29': [],
        '2026-12-27': [['09:00', '11:00']],
      },
    });
    for (const [date, kind] of [
      ['2026-12-31', 'work'],
      ['2026-12-30', 'rest'],
      ['2026-12-29', 'rest'],
      ['2026-12-27', 'work'],
    ] as const) {
      expect(resolveDay(date, settings)).toEqual({
        date,
        kind,
        source: 'override',
        provisional: false,
      });
    }
  });

  it('takes a weekday with hours of its own for a workday', () => {
    const settings = calendarSettings({ workHours: { sat: [['09:00', '12:00']], wed: [] } });
    expect(kindOf('2026-11-21', settings)).toBe('work');
    expect(kindOf('2026-11-18', settings)).toBe('rest');
  });
});

describe('missingNotice', () => {
  const at = (text: string): Date => new Date(text);

  it('asks for the next year from 1 December in the zone of the settings', () => {
    expect(missingNotice(at('2026-11-30T15:59:59Z'), plain)).toBeUndefined();
    expect(missingNotice(at('2026-11-30T16:00:00Z'), plain)).toBe(2027);
    expect(missingNotice(at('2025-12-15T00:00:00Z'), plain)).toBeUndefined();
  });

  it('asks for the current year, and is content once the profile has it', () => {
    expect(missingNotice(at('2027-03-01T00:00:00Z'), plain)).toBe(2027);
    const loaded = calendarSettings({ calendar: { 2027: { off: [], work: [] } } });
    expect(missingNotice(at('2027-03-01T00:00:00Z'), loaded)).toBeUndefined();
    expect(missingNotice(at('2026-12-03T00:00:00Z'), loaded)).toBeUndefined();
    expect(missingNotice(at('2027-12-03T00:00:00Z'), loaded)).toBe(2028);
  });
});
