import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addWatched, packWatched, unpackWatched } from '../../lib/coverage/watched-days';

it('comes back in order', () => {
  const day = fc.record({ day: fc.nat({ max: 60_000 }), minutes: fc.nat({ max: 1440 }) });
  fc.assert(
    fc.property(fc.uniqueArray(day, { selector: (each) => each.day }), (days) => {
      const sorted = [...days].sort((a, b) => a.day - b.day);
      expect(unpackWatched(packWatched(days))).toEqual(sorted);
    }),
  );
});

it('two years at most, the newest', () => {
  const days = Array.from({ length: 900 }, (_, day) => ({ day, minutes: 60 }));
  const kept = unpackWatched(packWatched(days));
  expect([kept.length, kept.at(-1)?.day]).toEqual([731, 899]);
});

it('no day is longer than a day', () => {
  expect(addWatched([{ day: 3, minutes: 1400 }], 3, 300)).toEqual([{ day: 3, minutes: 1440 }]);
});
