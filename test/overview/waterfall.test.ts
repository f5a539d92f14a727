import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Factor } from '../../lib/checks/check';
import { waterfallOf } from '../../lib/overview/waterfall';

const factor = (weight: number): Factor => ({ factor: 'name', weight, value: 'same' });
const scored = (weights: readonly number[]) => ({
  score: weights.reduce((sum, weight) => sum + weight, 0),
  between: ['a', 'b'] as const,
  factors: weights.map(factor),
});

it('goes from zero step by step to the total, inside the drawing', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -10, max: 10 })), (weights) => {
      const { steps, zero, total, possible, high } = waterfallOf(scored(weights));
      let at = zero;
      for (const { from, to } of steps) {
        expect(from).toBeCloseTo(at);
        at = to;
      }
      expect(at).toBeCloseTo(total);
      const places = [zero, total, possible, high, ...steps.flatMap(({ from, to }) => [from, to])];
      expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...places)).toBeLessThanOrEqual(100);
    }),
  );
});

it('puts the total past a threshold exactly when the score is', () => {
  const at = (score: number) => waterfallOf(scored([-6, score + 6]));
  expect(at(5).total).toBeCloseTo(at(5).high);
  expect(at(4).total).toBeLessThan(at(4).high);
  expect(at(1).total).toBeLessThan(at(1).possible);
});
