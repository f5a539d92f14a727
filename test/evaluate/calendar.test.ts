import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calendarInstants, calendarRange, rangeProblems } from '../../lib/evaluate/calendar';
import { builtInSettings } from '../../lib/profile/built-in';

const vectorsFile = JSON.parse(
  readFileSync(new URL('../fixtures/calendar/vectors.json', import.meta.url), 'utf8'),
) as { vectors: unknown[] };

describe('calendarRange', () => {
  it('says a line per day', () => {
    const settings = {
      ...builtInSettings,
      calendar: { 2025: { off: [], work: ['2025-12-28'] } },
      dateOverrides: { '2025-12-31': 'rest' as const },
    };
    expect(calendarRange('2025-12-28', '2026-01-05', settings)).toEqual([
      '2025-12-28\tmake-up\tprofile',
      '2025-12-29\twork\tweekday',
      '2025-12-30\twork\tweekday',
      '2025-12-31\trest\toverride',
      '2026-01-01\tholiday\tnotice',
      '2026-01-02\tholiday\tnotice',
      '2026-01-03\tholiday\tnotice',
      '2026-01-04\tmake-up\tnotice',
      '2026-01-05\twork\tweekday',
    ]);
    expect(calendarRange('2027-10-03', '2027-10-03', builtInSettings)).toEqual([
      '2027-10-03\tholiday\tprovisional',
    ]);
  });

  it('names what is no range', () => {
    const paths = (from: string, to: string) => rangeProblems(from, to).map(({ path }) => path);
    expect(paths('2026-01-01', '2026-02-29')).toEqual(['to']);
    expect(paths('soon', '2026-2-1')).toEqual(['from', 'to']);
    expect(paths('2026-01-02', '2026-01-01')).toEqual(['to']);
    expect(paths('1000-01-01', '2026-01-01')).toEqual(['to']);
    expect(paths('2026-01-01', '2026-01-01')).toEqual([]);
    expect(() => calendarRange('2026-01-02', '2026-01-01', builtInSettings)).toThrow(RangeError);
  });
});

describe('calendarInstants', () => {
  const only = (file: object) => {
    const { lines, ok } = calendarInstants(file, builtInSettings);
    return { ok, results: lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
  };

  it('agrees with every labelled instant', () => {
    const { ok, results } = only(vectorsFile);
    expect(ok).toBe(true);
    expect(results).toHaveLength(vectorsFile.vectors.length);
    expect(results[0]).toEqual({
      at: '2026-11-20T01:00:00Z',
      workday: true,
      workTime: true,
      expected: { workday: true, workTime: true },
      ok: true,
    });
    expect(results.at(-1)).toMatchObject({ workday: 'unknown-year', workTime: false, ok: true });
  });

  it('finds a wrong label of either kind', () => {
    const wrong = [
      ['2026-11-20T01:00:00Z', false, true, ''],
      ['2026-11-20T01:00:00Z', true, false, ''],
      ['2026-11-20T01:00:00Z', 'unknown-year', true, ''],
      ['2026-11-20T01:00:00Z', true, true, ''],
    ];
    const { ok, results } = only({ vectors: wrong });
    expect(ok).toBe(false);
    expect(results.map((result) => result.ok)).toEqual([false, false, false, true]);
  });

  it('lets the hours and the zone of the file override the settings', () => {
    const vectors = [['2026-11-20T14:00:00Z', true, true, 'Fri 09:00 in New York']];
    expect(only({ vectors }).ok).toBe(false);
    expect(only({ timeZone: 'America/New_York', vectors }).ok).toBe(true);
    const hours = ['09:30', '16:00'];
    expect(only({ timeZone: 'America/New_York', hours, vectors }).ok).toBe(false);
    expect(
      only({ timeZone: 'America/New_York', hours: [hours, ['08:30', '09:10']], vectors }).ok,
    ).toBe(true);
    const makeUp = [['2026-10-10T02:00:00Z', true, false, 'make-up Sat 10:00']];
    expect(only({ hours: ['11:00', '12:00'], vectors: makeUp }).ok).toBe(true);
  });

  it('names rows and files that cannot be read', () => {
    const rows = [
      ['2026-11-20T01:00:00', true, true, 'no zone'],
      ['2026-02-30T01:00:00Z', true, true, 'no such date'],
      ['2026-11-20T01:00:00Z', 'maybe', true],
      ['2026-11-20T01:00:00Z', true],
      'row',
    ];
    const { ok, results } = only({ vectors: rows });
    expect(ok).toBe(false);
    expect(results.map(({ problem }) => (problem as { path: string }).path)).toEqual([
      'vectors.0.0',
      'vectors.1.0',
      'vectors.2.1',
      'vectors.3.2',
      'vectors.4',
    ]);
    for (const file of [null, [], {}, { vectors: 1 }, { vectors: [], hours: ['9', '10'] }]) {
      const read = calendarInstants(file, builtInSettings);
      expect([read.ok, read.lines.length > 0]).toEqual([false, true]);
    }
    expect(calendarInstants({ vectors: [] }, builtInSettings).ok).toBe(false);
  });
});
