import type { Factor, Scored } from '../checks/check';
import { HIGH_FROM, POSSIBLE_FROM } from '../checks/duplicates/verdict';

/** One step: its factor, and from where to where it goes, in percent of the drawing's width. */
export interface WaterfallStep {
  readonly factor: Factor;
  readonly from: number;
  readonly to: number;
}

export interface Waterfall {
  readonly steps: readonly WaterfallStep[];
  /** Places in percent. */
  readonly zero: number;
  readonly total: number;
  readonly possible: number;
  readonly high: number;
}

/** The score as steps on one scale that holds every step, zero and both thresholds. */
export function waterfallOf({ score, factors }: Scored): Waterfall {
  let sum = 0;
  const sums = factors.map(({ weight }) => [sum, (sum += weight)] as const);
  const stops = [0, score, POSSIBLE_FROM, HIGH_FROM, ...sums.flat()];
  const [least, most] = [Math.min(...stops), Math.max(...stops)];
  const place = (value: number): number => ((value - least) / (most - least)) * 100;
  return {
    steps: factors.map((factor, i) => {
      const [before = 0, after = 0] = sums[i] ?? [];
      return { factor, from: place(before), to: place(after) };
    }),
    zero: place(0),
    total: place(score),
    possible: place(POSSIBLE_FROM),
    high: place(HIGH_FROM),
  };
}
