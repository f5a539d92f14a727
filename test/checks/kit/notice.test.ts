import { describe, expect, test } from 'vitest';
import { noticeDay, noticeText } from '../../../lib/checks/kit/notice';
import { builtInSettings as settings } from '../../../lib/profile/built-in';

const on = (date: string) => new Date(`${date}T12:00:00+08:00`);
const facts = { asOf: on('2026-11-20'), settings };

describe('the day', () => {
  test.each([
    ['2026-11-20', '2026-11-27'],
    ['2026-11-21', '2026-11-30'],
    // A week on is National Day: after the holiday, by the State Council's calendar.
    ['2026-09-24', '2026-10-08'],
  ])('from %s on it is %s', (from, day) => {
    expect(noticeDay(on(from), settings)).toBe(day);
  });

  test('a unit that never works still gets a date', () => {
    const none = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [
        new Date(Date.UTC(2026, 10, 20 + i)).toISOString().slice(0, 10),
        'rest' as const,
      ]),
    );
    expect(noticeDay(on('2026-11-20'), { ...settings, dateOverrides: none })).toBe('2026-11-27');
  });
});

test('the usual wording is filled and names no person', () => {
  const text = noticeText('merge', { ...facts, keep: '区城管局工作群', source: '若干措施' });
  expect(text).toContain('拟于 11月27日 并入「区城管局工作群」');
  expect(text).toContain('按《若干措施》关于精简工作群的要求');
  expect(text).not.toMatch(/[{}]/u);
});

test('without a group that stays its clause goes', () => {
  const text = noticeText('dissolve', facts);
  expect(text).toContain('拟于 11月27日 解散本群。群内文件');
  expect(text).not.toContain('「');
});

test('the profile’s own wording comes first', () => {
  const own = { ...settings, notices: { merge: '本群 {日期} 并入 {保留群}。{别的}' } };
  expect(noticeText('merge', { ...facts, settings: own, keep: '甲群' })).toBe(
    '本群 11月27日 并入 甲群。{别的}',
  );
});

test('a hostile name stays one line and is not filled again', () => {
  const text = noticeText('merge', { ...facts, keep: `{日期}\n\u202e$& ${'长'.repeat(200)}` });
  expect(text).toContain('「{日期} $& 长');
  expect(text).not.toContain('\n');
  expect(text.length).toBeLessThan(300);
});
