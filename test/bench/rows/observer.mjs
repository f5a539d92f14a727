import { fileURLToPath } from 'node:url';
import { inBrowser, median } from '../in-browser.mjs';

const entry = fileURLToPath(new URL('../observer/page.ts', import.meta.url));
const MESSAGES = 800;
const PER_SECOND = 200;
const ROUNDS = 3;
const MODES = ['none', 'query', 'ubo', 'ours'];
/** A page that trims its list, and one that keeps all: the mean of 10,000 messages since it opened. */
const LISTS = { trimmed: 300, whole: 5000 };

const micro = (ms) => Number(((ms * 1000) / MESSAGES).toFixed(1));

async function measure(open, kept) {
  const spent = Object.fromEntries(MODES.map((mode) => [mode, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const mode of MODES) {
      const page = await open();
      const run = await page.evaluate(
        (args) => globalThis.bench.run(...args),
        [mode, MESSAGES, PER_SECOND, kept],
      );
      if (mode !== 'none' && run.seen < MESSAGES * 0.99)
        throw new Error(`${mode} saw ${run.seen} of ${MESSAGES} messages`);
      spent[mode].push(run.spent);
      await page.close();
    }
  const [none, query, ubo, ours] = MODES.map((mode) => micro(median(spent[mode])));
  return { none, query, ubo, ours };
}

/** µs a message, in observers and in what they put off; judged on the trimmed list, shown on a whole one too. */
export default {
  name: 'observer',
  goal: '>= 40x cheaper than querySelectorAll per callback, <= 1.0x uBO style on a trimmed list',
  run: () =>
    inBrowser(entry, '<!doctype html><meta charset=utf-8><body>', async (open) => {
      const trimmed = await measure(open, LISTS.trimmed);
      const whole = await measure(open, LISTS.whole);
      const times = ({ query, ours }) => Number((query / ours).toFixed(1));
      const ubo = Number((trimmed.ours / trimmed.ubo).toFixed(2));
      return {
        ours: { trimmed: `${trimmed.ours} µs`, whole: `${whole.ours} µs` },
        peers: {
          'querySelectorAll per callback': `${trimmed.query} µs trimmed, ${whole.query} µs whole`,
          'uBO style': `${trimmed.ubo} µs trimmed, ${whole.ubo} µs whole`,
        },
        limit: `no observer ${trimmed.none} µs`,
        ratio: `${times(trimmed)}x cheaper (whole list ${times(whole)}x), ${ubo}x uBO style`,
        met: times(trimmed) >= 40 && ubo <= 1,
      };
    }),
};
