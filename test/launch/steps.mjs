import { describeFailure } from './failure.mjs';

/**
 * @typedef {{passed: number, failed: number, skipped?: number}} Count
 * @typedef {{ok: boolean, output: string, note?: string, count?: Count}} Result
 *   `count`: real test cases, where the step has them; else it counts as one
 * @typedef {{name: string, after?: string[], alone?: boolean, run: () => Promise<Result>}} Step
 *   `alone`: nothing else may slow it down while it runs
 */

const AT_ONCE = 2;
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

async function runStep(step) {
  const started = Date.now();
  const result = await step.run().catch((error) => ({ ok: false, output: describeFailure(error) }));
  return { ...result, ms: Date.now() - started };
}

/** A failed step fails at least one; a step that ends well may still have counted failures. */
export function countOf({ ok, count }) {
  if (!count) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  const failed = ok ? count.failed : Math.max(1, count.failed);
  return { passed: count.passed, failed, skipped: count.skipped ?? 0 };
}

function report(name, { ok, output, ms, count, note }, out) {
  const cases = count && `${count.passed} passed, ${count.failed} failed`;
  const more = (note ?? cases) ? `  (${note ?? cases})` : '';
  out.write(`${ok ? 'ok  ' : 'FAIL'} ${name}  ${seconds(ms)}${more}\n`);
  if (!ok) out.write(`${output.trimEnd().replace(/^/gm, '     ')}\n`);
}

/**
 * Runs steps two at a time, each after the ones it names; a step whose forerunner failed is skipped.
 * @param {Step[]} steps in the order in which they are preferred
 * @returns {Promise<Count>} the sum
 */
export async function runSteps(steps, out = process.stdout) {
  const state = new Map();
  const total = { passed: 0, failed: 0, skipped: 0 };
  const running = new Set();
  const waiting = [...steps];
  const forerunners = ({ after = [] }) => after.map((name) => state.get(name));

  function skip(step) {
    state.set(step.name, 'failed');
    total.skipped += 1;
    out.write(`skip ${step.name}: needs ${step.after.join(', ')}\n`);
  }
  function start(step) {
    const done = runStep(step).then((result) => {
      running.delete(done);
      state.set(step.name, result.ok ? 'ok' : 'failed');
      report(step.name, result, out);
      const count = countOf(result);
      for (const key of Object.keys(total)) total[key] += count[key];
    });
    running.add(done);
  }

  while (waiting.length > 0 || running.size > 0) {
    const mayStart = (step) =>
      forerunners(step).every(Boolean) && running.size < (step.alone ? 1 : AT_ONCE);
    const index = waiting.findIndex(mayStart);
    if (index >= 0) {
      const [step] = waiting.splice(index, 1);
      if (forerunners(step).includes('failed')) skip(step);
      else start(step);
    } else if (running.size > 0) await Promise.race(running);
    else
      throw new Error(`steps wait for each other: ${waiting.map(({ name }) => name).join(', ')}`);
  }
  return total;
}

/** The closing line that a CI reads. */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
