import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WatchClock, type Watched } from '../../lib/recorder/watch-clock';

const MINUTE = 60_000;
const YEAR = 365 * 1440 * MINUTE;
const run = (ticks: readonly (readonly [number, boolean])[]): Watched[] => {
  const clock = new WatchClock();
  return ticks.flatMap(([at, watched]) => clock.tick(at, watched) ?? []);
};

it('tells every five minutes, without a hole', () => {
  const ticks = Array.from({ length: 13 }, (_, n) => [YEAR + n * MINUTE, true] as const);
  expect(run(ticks)).toEqual([
    { from: YEAR, to: YEAR + 5 * MINUTE },
    { from: YEAR + 5 * MINUTE, to: YEAR + 10 * MINUTE },
  ]);
});

it('a machine that slept was not watching', () => {
  expect(
    run([
      [YEAR, true],
      [YEAR + MINUTE, true],
      [YEAR + 600 * MINUTE, true],
    ]),
  ).toEqual([{ from: YEAR, to: YEAR + MINUTE }]);
});

it('ends with the login', () => {
  expect(
    run([
      [YEAR, true],
      [YEAR + MINUTE, true],
      [YEAR + 2 * MINUTE, false],
    ]),
  ).toEqual([{ from: YEAR, to: YEAR + 2 * MINUTE }]);
});

it('whatever the clock does, no stretch is negative or longer than was proved', () => {
  const tick = fc.tuple(fc.integer({ min: -YEAR, max: YEAR }), fc.boolean());
  fc.assert(
    fc.property(fc.array(tick), (steps) => {
      let now = 2 * YEAR;
      const ticks = steps.map(
        ([step, watched]) => [(now += step % (4 * MINUTE)), watched] as const,
      );
      for (const { from, to } of run(ticks)) {
        expect(to).toBeGreaterThan(from);
        expect(to - from).toBeLessThanOrEqual(8 * MINUTE);
      }
    }),
  );
});
