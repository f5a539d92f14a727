import { describe, expect, it } from 'vitest';
import { Simulation, type Figures } from './simulation';

/** `SIMULATION=200x150x5` runs so many logins, groups and seeds; it takes minutes. */
const [logins = 40, size = 60, seeds = 3] = (process.env.SIMULATION ?? '')
  .split('x')
  .filter(Boolean)
  .map(Number);

const percent = (part: number, { observations }: Figures): number => (100 * part) / observations;

describe.each(Array.from({ length: seeds }, (_, at) => at + 1))('seed %i', (seed) => {
  it(`stays true over ${logins} logins of ${size} groups`, () => {
    const figures = new Simulation({ seed, logins, size }).run();
    process.stdout.write(
      `seed ${seed}: ${figures.observations} observations, ${figures.groups} groups in ${figures.records} records; wrong merges ${figures.wrongMerges}, wrong splits ${percent(figures.wrongSplits, figures).toFixed(2)} % (${figures.splitGroups} groups), not sure ${percent(figures.unsure, figures).toFixed(2)} %\n`,
    );
    expect(figures.wrongMerges).toBe(0);
    expect(percent(figures.wrongSplits, figures)).toBeLessThanOrEqual(1);
    expect(percent(figures.unsure, figures)).toBeLessThanOrEqual(2);
  }, 600_000);
});
