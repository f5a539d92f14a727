import { describe, expect, it } from 'vitest';
import { countsFile } from '../../lib/overview/counts-file';
import { barsByDay, countsByRule, type DayCounts } from '../../lib/overview/reminder-counts';

const row = (day: string, rule: string, counts: DayCounts['counts']): DayCounts => ({
  day,
  rule,
  counts,
});
const rows = [
  row('2026-11-20', '*', { shown: 5, kept: 2, reminded: 1, sent: 2 }),
  row('2026-11-20', 'off-hours', { shown: 4, kept: 1, reminded: 1, sent: 2 }),
  row('2026-11-21', 'off-hours', { shown: 8, sent: 8 }),
  row('2026-11-20', 'sticker', { shown: 1, kept: 1 }),
];

describe('countsByRule', () => {
  it('sums each rule over the days, the loudest first, all rules together left out', () => {
    const [first, second, ...rest] = countsByRule(rows, '*');
    expect(first).toMatchObject({ rule: 'off-hours', shown: 12, heeded: 2, sent: 10 });
    expect(second).toMatchObject({ rule: 'sticker', shown: 1, heeded: 1, sent: 0 });
    expect(rest).toEqual([]);
  });

  it('calls a rule too strict only when it is mostly overridden and was seen often enough', () => {
    const strict = (shown: number, sent: number) =>
      countsByRule([row('2026-11-20', 'flood', { shown, sent })], '*')[0]?.tooStrict;
    expect([strict(10, 8), strict(10, 7), strict(9, 9), strict(0, 0)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('takes a false alarm for sent all the same', () => {
    const [counts] = countsByRule(
      [row('2026-11-20', 'flood', { shown: 10, sent: 4, 'false-alarm': 4 })],
      '*',
    );
    expect(counts?.sentShare).toBeCloseTo(0.8);
  });
});

describe('barsByDay', () => {
  it('has one bar for each day asked for, also where nothing was', () => {
    expect(barsByDay(rows, '*', ['2026-11-19', '2026-11-20'])).toEqual([
      { day: '2026-11-19', shown: 0, heeded: 0 },
      { day: '2026-11-20', shown: 5, heeded: 3 },
    ]);
  });
});

describe('countsFile', () => {
  it('holds sums by rule and no day, group or time', () => {
    const text = countsFile(countsByRule(rows, '*'));
    expect(JSON.parse(text)).toMatchObject({
      format: 'qunyue-counts',
      rules: { 'off-hours': { shown: 12, sent: 10 } },
    });
    expect(text).not.toMatch(/\d{4}-\d{2}|day/);
  });
});
