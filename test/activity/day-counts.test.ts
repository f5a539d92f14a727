import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, packDays, unpackDays } from '../../lib/activity/day-counts';
import { packNumbers, unpackNumbers } from '../../lib/activity/varints';

const number = fc.nat({ max: 0xffffffff });
const count = fc.record({
  day: fc.nat({ max: 60_000 }),
  messages: number,
  own: number,
  senders: number,
});
const month = fc.uniqueArray(count, { selector: ({ day }) => day, maxLength: 31 });

it('numbers come back as they went', () => {
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
    }),
  );
});

it('days come back in order', () => {
  fc.assert(
    fc.property(month, (days) => {
      expect(unpackDays(packDays(days))).toEqual([...days].sort((a, b) => a.day - b.day));
    }),
  );
});

it('whatever bytes are read, it ends with numbers of our form', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
      const days = unpackDays(bytes);
      expect(days.length).toBeLessThanOrEqual(31);
      for (const day of days.flatMap((each) => Object.values(each) as number[]))
        expect(Number.isSafeInteger(day)).toBe(true);
    }),
  );
});

it('messages add up, senders do not', () => {
  const first = { day: 7, messages: 5, own: 1, senders: 3 };
  const days = addDays(
    [first, { ...first, day: 8 }],
    [{ day: 7, messages: 2, own: 2, senders: 2 }],
  );
  expect(days).toEqual([
    { day: 7, messages: 7, own: 3, senders: 3 },
    { ...first, day: 8 },
  ]);
});

it('an ordinary day of an ordinary group takes few bytes', () => {
  const days = Array.from({ length: 22 }, (_, n) => ({
    day: 20_400 + n,
    messages: 40,
    own: 2,
    senders: 9,
  }));
  expect(packDays(days).length).toBeLessThan(22 * 5);
});
