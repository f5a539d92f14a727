import fc from 'fast-check';
import { expect, it } from 'vitest';
import { observedSinceDay } from '../../lib/coverage/observed-since';

const watched = (...days: readonly number[]) => days.map((day) => ({ day, minutes: 120 }));
const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, n) => from + n);
const since = (
  days: readonly { day: number; minutes: number }[],
  today: number,
  more: { firstDay?: number; activeDays?: readonly number[] } = {},
) => observedSinceDay({ firstDay: 100, activeDays: [], today, ...more, watched: days });

it('reaches back to the first day while somebody kept looking', () => {
  expect(since(watched(...range(100, 200)), 200)).toBe(100);
});

it('bridges a weekend and a long holiday', () => {
  expect(since(watched(100, 103, 113, 120), 121)).toBe(100);
});

it('begins anew after a longer gap', () => {
  expect(since(watched(...range(100, 120), ...range(131, 140)), 140)).toBe(131);
});

it('says nothing when nobody has looked for long', () => {
  expect(since(watched(...range(100, 120)), 131)).toBeUndefined();
  expect(since(watched(...range(100, 120)), 130)).toBe(100);
});

it('begins today when the page was opened after weeks', () => {
  expect(since([...watched(...range(100, 120)), { day: 150, minutes: 1 }], 150)).toBe(150);
});

it('a glance a day is no watching', () => {
  const glances = range(101, 160).map((day) => ({ day, minutes: 3 }));
  expect(since(glances, 160)).toBe(160);
});

it('known activity bridges a gap, for it was not silent then', () => {
  expect(since(watched(100, 116), 116, { activeDays: [108] })).toBe(100);
});

it('is never before the group was first seen, nor after today', () => {
  const days = fc.array(fc.record({ day: fc.nat({ max: 400 }), minutes: fc.nat({ max: 1440 }) }));
  fc.assert(
    fc.property(days, fc.nat({ max: 400 }), fc.nat({ max: 400 }), (each, firstDay, today) => {
      const found = since(each, today, { firstDay });
      if (found === undefined) return;
      expect(found).toBeGreaterThanOrEqual(firstDay);
      expect(found).toBeLessThanOrEqual(today);
    }),
  );
});

it('more watching never shortens the window', () => {
  const days = fc.array(fc.integer({ min: 100, max: 200 }));
  fc.assert(
    fc.property(days, fc.integer({ min: 100, max: 200 }), (each, extra) => {
      const less = since(watched(...each), 200) ?? Infinity;
      expect(since(watched(...each, extra), 200) ?? Infinity).toBeLessThanOrEqual(less);
    }),
  );
});
