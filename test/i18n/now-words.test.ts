import { describe, expect, it } from 'vitest';
import { nowWords } from '../../lib/i18n/now-words';
import type { Locale } from '../../lib/i18n/locale';
import { builtInSettings } from '../../lib/profile/built-in';

const now = (at: string, locale: Locale = 'zh-CN', settings = builtInSettings) =>
  nowWords(new Date(`${at}:00+08:00`), settings, locale);

describe('nowWords', () => {
  it('says until when work time lasts', () => {
    expect(now('2026-11-25T10:05')).toEqual({ time: '周三 10:05', status: '工作时间，17:30 下班' });
  });

  it('names the next workday of a weekend by its weekday', () => {
    expect(now('2026-11-22T16:40')).toEqual({
      time: '周日 16:40',
      status: '休息日，周一 08:30 上班',
    });
  });

  it('tells the morning before work from the evening after', () => {
    expect(now('2026-11-25T07:10').status).toBe('未到上班时间，08:30 上班');
    expect(now('2026-11-20T17:42').status).toBe('已下班，周一 08:30 上班');
  });

  it('counts the days of a holiday and dates its end', () => {
    expect(now('2026-10-03T12:00').status).toBe('国庆节第3天，10月8日 08:30 上班');
  });

  it('calls a make-up Saturday by its name, before work and during it', () => {
    expect(now('2026-10-10T07:00').status).toBe('调休上班，08:30 上班');
    expect(now('2026-10-10T12:00').status).toBe('调休上班，17:30 下班');
    expect(now('2026-10-10T20:00').status).toBe('已下班，周一 08:30 上班');
  });

  it('tells a break inside the day where the settings count breaks', () => {
    const { workHours } = builtInSettings;
    const wed = [
      ['08:30', '12:00'],
      ['14:00', '17:30'],
    ] as const;
    const settings = { ...builtInSettings, workHours: { ...workHours, breaks: true, wed } };
    expect(now('2026-11-25T12:30', 'zh-CN', settings).status).toBe('休息时段，14:00 上班');
  });

  it('notes a year whose holidays are not loaded, from December before', () => {
    expect(now('2026-11-25T10:05').note).toBeUndefined();
    expect(now('2026-12-05T12:00').note).toBe('2027 安排未载入');
    expect(now('2027-03-05T12:00', 'en').note).toBe('2027 holidays not loaded');
  });

  it('translates the names of holidays, joined ones too', () => {
    expect(now('2026-10-03T12:00', 'en').status).toBe(
      'National Day, day 3, work starts 8 Oct 08:30',
    );
    expect(now('2025-10-02T12:00', 'zh-TW').status).toContain('國慶節、中秋節第2天');
  });
});
