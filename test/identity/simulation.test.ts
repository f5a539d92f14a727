import { expect, it } from 'vitest';
import { Simulation, type Figures } from './simulation';
import { World } from './simulation-world';

/** `SIMULATION=200x150x5` runs so many logins, groups and seeds; a seed takes about a minute. */
const [logins = 40, size = 60, seeds = 3] = (process.env.SIMULATION ?? '')
  .split('x')
  .filter(Boolean)
  .map(Number);

const sum = (runs: readonly Figures[], figure: keyof Figures): number =>
  runs.reduce((total, run) => total + run[figure], 0);

const percent = (runs: readonly Figures[], figure: keyof Figures): number =>
  (100 * sum(runs, figure)) / sum(runs, 'observations');

const line = (title: string, runs: readonly Figures[]): string =>
  `${title}: ${sum(runs, 'observations')} observations, ${sum(runs, 'groups')} groups in ${sum(runs, 'records')} records; ` +
  `wrong merges ${sum(runs, 'wrongMerges')}, wrong splits ${percent(runs, 'wrongSplits').toFixed(2)} % ` +
  `(${sum(runs, 'splitGroups')} groups), not sure ${percent(runs, 'unsure').toFixed(2)} %\n`;

it(`groups stay themselves over ${logins} logins of ${size} groups, ${seeds} seeds together`, () => {
  const runs = Array.from({ length: seeds }, (_, at) => {
    const figures = new Simulation({ town: new World(at + 1, size), logins }).run();
    process.stdout.write(line(`seed ${at + 1}`, [figures]));
    return figures;
  });
  process.stdout.write(line('all', runs));
  expect(sum(runs, 'wrongMerges')).toBe(0);
  expect(percent(runs, 'wrongSplits')).toBeLessThanOrEqual(1);
  expect(percent(runs, 'unsure')).toBeLessThanOrEqual(2);
}, 900_000);
