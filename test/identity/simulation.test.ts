import { describe, expect, it } from 'vitest';
import { Simulation, type Figures, type Town } from './simulation';
import { Cases } from './simulation-cases';
import { Schools } from './simulation-schools';
import { World } from './simulation-world';

/**
 * `SIMULATION=200x150x6` runs so many logins, groups and seeds, `SIMULATION=200x150x1x4` the fourth
 * seed alone; `SIMULATION_CASES=1` tells each wrong case with its history.
 */
const [logins = 30, size = 50, seeds = 2, first = 1] = (process.env.SIMULATION ?? '')
  .split('x')
  .filter(Boolean)
  .map(Number);

const towns: Readonly<Record<string, (seed: number) => Town>> = {
  bureau: (seed) => new World(seed, size),
  schools: (seed) => new Schools(seed, size),
};

const percent = (count: number, { observations }: Figures): number => (100 * count) / observations;

const line = (title: string, figures: Figures): string =>
  `${title}: ${figures.observations} observations, ${figures.groups} groups in ${figures.records} records; ` +
  `wrong merges ${figures.wrongMerges}, wrong splits ${percent(figures.wrongSplits, figures).toFixed(2)} % ` +
  `(${figures.splitGroups} groups), not sure ${percent(figures.unsure, figures).toFixed(2)} %\n`;

const numbers = Array.from({ length: seeds }, (_, at) => first + at);

const browsers = ['stays open', 'is closed after each login, and no kind is known'] as const;

describe.each(Object.keys(towns))(`${logins} logins of ${size} groups of the %s`, (name) => {
  it.each(numbers.flatMap((seed) => browsers.map((browser) => ({ seed, browser }))))(
    'stay themselves, seed $seed, where the browser $browser',
    async ({ seed, browser }) => {
      const forgetsNames = browser !== 'stays open';
      const cases = new Cases();
      const town = towns[name]?.(seed);
      if (!town) throw new Error(name);
      const figures = await new Simulation({ town, logins, note: cases.note, forgetsNames }).run();
      const title = `${name}, seed ${seed}${forgetsNames ? ', names forgotten' : ''}`;
      process.stdout.write(line(title, figures));
      if (process.env.SIMULATION_CASES) process.stdout.write(`${cases.list().join('\n')}\n`);
      expect(figures.wrongMerges).toBe(0);
      expect(percent(figures.wrongSplits, figures)).toBeLessThanOrEqual(1);
      expect(percent(figures.unsure, figures)).toBeLessThanOrEqual(2);
    },
    900_000,
  );
});
