import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isCivilDate } from '../../lib/calendar/is-civil-date';
import { nextReview } from '../../lib/records/next-review';

it.each([
  ['2026-11-22', 1, '2026-12-22'],
  ['2026-12-22', 1, '2027-01-22'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-08-31', 3, '2026-11-30'],
  ['2026-11-22', 24, '2028-11-22'],
])('%s + %i months = %s', (last, months, next) => {
  expect(nextReview(last, months)).toBe(next);
});

it('is always a date that exists, later than the last', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 24 }), (last, months) => {
      const next = nextReview(last, months);
      expect(isCivilDate(next) && next > last).toBe(true);
    }),
  );
});

it('throws for what is no date', () => {
  expect(() => nextReview('soon', 1)).toThrow(RangeError);
});
