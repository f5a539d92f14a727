import { describe, expect, it } from 'vitest';
import { formatDate, weekdayName } from '../../lib/i18n/format';

describe('formatDate', () => {
  it('tells month and day without zeros, and no year within the year', () => {
    expect(formatDate('2026-10-08', '2026-11-22', 'zh-CN')).toBe('10月8日');
    expect(formatDate('2026-03-02', '2026-11-22', 'zh-TW')).toBe('3月2日');
    expect(formatDate('2026-03-02', '2026-11-22', 'en')).toBe('2 Mar');
  });

  it('tells the year of another year, past or to come', () => {
    expect(formatDate('2027-12-31', '2026-11-22', 'zh-CN')).toBe('2027年12月31日');
    expect(formatDate('2025-01-05', '2026-11-22', 'en')).toBe('5 Jan 2025');
  });
});

describe('weekdayName', () => {
  it('names the days in each language', () => {
    expect(weekdayName('sun', 'zh-CN')).toBe('周日');
    expect(weekdayName('mon', 'zh-TW')).toBe('週一');
    expect(weekdayName('sat', 'en')).toBe('Sat');
  });
});
