// The kinds of suites that `npm run proof` knows. Each resolves with
// `{ count, faults, lost, duplicated, isGood, note }`; what does not apply is left out.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { addSlices } from './ledger.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** Slices add up over several calls; `figuresOf` says what of the total is count and faults. */
export const sliced = (ledger, figuresOf) => async (options) => {
  const { total, isReached } = await addSlices(ledger, options);
  const { lost = 0, duplicated = 0 } = total;
  const isClean = lost === 0 && duplicated === 0;
  return {
    ...figuresOf(total),
    lost,
    duplicated,
    isGood: isClean && (options.short || isReached),
    isUnfinished: !options.short && !isReached,
  };
};

/** Runs a program of the repository, shows what it says, and resolves with that. */
export function runNode(args, { env = {}, untilMs = Infinity } = {}) {
  return new Promise((done) => {
    let output = '';
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const left = untilMs - Date.now();
    const timer = Number.isFinite(left) && setTimeout(() => child.kill(), Math.max(left, 60_000));
    child.stdout.setEncoding('utf8').on('data', (part) => {
      output += part;
      process.stdout.write(part);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      done({ code, output });
    });
  });
}

/** Scenarios of test/e2e by words of their names; each case counts. */
export const browserCases =
  (words, { browser, env = {}, shortEnv = {} } = {}) =>
  async ({ short, untilMs }) => {
    const args = ['test/e2e/run.mjs', ...(browser ? [browser] : []), words];
    const { code, output } = await runNode(args, { env: short ? shortEnv : env, untilMs });
    const [, passed = 0, failed = 0] = /(\d+) passed, (\d+) failed/.exec(output) ?? [];
    return { count: Number(passed) + Number(failed), lost: Number(failed), isGood: code === 0 };
  };

/** Unit tests, each property of them tried `runs` times. */
export async function unitCases(files, { runs, untilMs }) {
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--config', 'test/config/vitest.config.ts', ...files];
  const env = { QUNYUE_RUNS: String(runs), NO_COLOR: '1' };
  const { code, output } = await runNode(args, { env, untilMs });
  const [, line = ''] = /^\s*Tests\s+(.*)$/m.exec(output) ?? [];
  const numberOf = (word) => Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0);
  return {
    count: numberOf('passed') + numberOf('failed'),
    lost: numberOf('failed'),
    isGood: code === 0,
  };
}
