import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clockSkew, mayAskIfChanged, pauseBefore } from '../../lib/profile/address-plan';

const [MINUTE, HOUR] = [60_000, 3_600_000];

it('asks about every six hours, spread by a fifth each way', () => {
  expect([0, 0.5, 1].map((chance) => pauseBefore(0, chance) / HOUR)).toEqual([4.8, 6, 7.2]);
});

it('waits longer after each failure, from five minutes to a day', () => {
  const pauses = Array.from({ length: 40 }, (_, failures) => pauseBefore(failures + 1, 0.5));
  expect(pauses[0]).toBe(5 * MINUTE);
  expect(pauses.at(-1)).toBe(24 * HOUR);
  expect(pauses).toEqual([...pauses].sort((one, other) => one - other));
});

it('never asks more often than every four minutes', () => {
  const failures = fc.nat({ max: 100_000 });
  fc.assert(
    fc.property(failures, fc.double({ min: 0, max: 1, noNaN: true }), (count, chance) => {
      const pause = pauseBefore(count, chance);
      return pause >= 4 * MINUTE && pause <= 29 * HOUR;
    }),
  );
});

it('asks for all of it once a week, and at first', () => {
  expect(mayAskIfChanged(undefined, 0)).toBe(false);
  expect(mayAskIfChanged(0, 7 * 24 * HOUR - 1)).toBe(true);
  expect(mayAskIfChanged(0, 7 * 24 * HOUR)).toBe(false);
});

it('tells of a clock that is more than five minutes off', () => {
  expect(clockSkew(undefined, 0)).toBeUndefined();
  expect(clockSkew(0, 5 * MINUTE)).toBeUndefined();
  expect(clockSkew(0, 6 * MINUTE)).toBe(6 * MINUTE);
  expect(clockSkew(6 * MINUTE, 0)).toBe(-6 * MINUTE);
});
