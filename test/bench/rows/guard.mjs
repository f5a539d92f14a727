import { builtBrowsers } from '../../support/built-browsers.mjs';
import { pureDecisions } from '../guard/pure-decision.mjs';
import { realKeydowns } from '../guard/real-keydowns.mjs';

const KEYDOWNS = 1500;
const RUNS = 5;
const PURE_P99_MS = 0.2;
const HANDLER_P99_MS = 2;

const at = (times, share) =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
const median = (values) => at(values, 0.5);
const round = (ms) => Math.round(ms * 10_000) / 10_000;

async function repeat(run) {
  const all = [];
  for (let turn = 0; turn < RUNS; turn += 1) all.push(await run());
  return all;
}
const summary = (runs) => ({
  keydowns: Math.min(...runs.map((times) => times.length)),
  p50: round(median(runs.map((times) => at(times, 0.5)))),
  p99: round(median(runs.map((times) => at(times, 0.99)))),
  max: round(median(runs.map((times) => Math.max(...times)))),
});

/** The guard on real keys, with every rule on: nobody may feel it while typing. Milliseconds. */
export default {
  name: 'guard',
  goal: `pure decision p99 <= ${PURE_P99_MS} ms, whole handler p99 <= ${HANDLER_P99_MS} ms, ${KEYDOWNS} real keydowns, median of ${RUNS} runs`,
  async run() {
    const pure = summary(await repeat(() => pureDecisions(KEYDOWNS)));
    const handler = summary(await repeat(() => realKeydowns(KEYDOWNS, builtBrowsers.chromium)));
    return {
      ours: { pure, handler },
      peers: {},
      limit: { pureP99: PURE_P99_MS, handlerP99: HANDLER_P99_MS },
      ratio: round(Math.max(pure.p99 / PURE_P99_MS, handler.p99 / HANDLER_P99_MS)),
      met: handler.keydowns >= KEYDOWNS && pure.p99 <= PURE_P99_MS && handler.p99 <= HANDLER_P99_MS,
    };
  },
};
