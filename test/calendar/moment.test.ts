import { expect, test } from 'vitest';
import { momentOf } from '../../lib/calendar/moment';

const iso = (text: string, edge: 'start' | 'end'): string | undefined => {
  const moment = momentOf(text, 'Asia/Shanghai', edge);
  return moment === undefined ? undefined : new Date(moment).toISOString();
};

test.each([
  ['2026-09-01', 'start', '2026-08-31T16:00:00.000Z'],
  ['2026-09-01', 'end', '2026-09-01T16:00:00.000Z'],
  ['2026-09-01T20:30', 'end', '2026-09-01T12:30:00.000Z'],
  ['2026-09-01T20:30+09:00', 'start', '2026-09-01T11:30:00.000Z'],
  ['2026-09-01T20:30Z', 'start', '2026-09-01T20:30:00.000Z'],
] as const)('%s as a %s is %s', (text, edge, expected) => {
  expect(iso(text, edge)).toBe(expected);
});

test('anything else is no moment', () => {
  expect(iso('tomorrow', 'start')).toBeUndefined();
});
