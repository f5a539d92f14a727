import { fileURLToPath } from 'node:url';
import { inBrowser, median } from '../in-browser.mjs';

const entry = fileURLToPath(new URL('../observer/page.ts', import.meta.url));
const MESSAGES = 800;
const PER_SECOND = 200;
const ROUNDS = 3;
const MODES = ['none', 'query', 'ubo', 'ours'];

const micro = (ms) => Number(((ms * 1000) / MESSAGES).toFixed(1));

/** µs a message, in observers and in what they put off, on a trimmed list of 300 rows. */
export default {
  name: 'observer',
  goal: '>= 40x cheaper than querySelectorAll per callback, <= 1.0x uBO style',
  run: () =>
    inBrowser(entry, '<!doctype html><meta charset=utf-8><body>', async (open) => {
      const spent = Object.fromEntries(MODES.map((mode) => [mode, []]));
      for (let round = 0; round < ROUNDS; round += 1)
        for (const mode of MODES) {
          const page = await open();
          const run = await page.evaluate(
            ([mode, total, rate]) => globalThis.bench.run(mode, total, rate),
            [mode, MESSAGES, PER_SECOND],
          );
          if (mode !== 'none' && run.seen < MESSAGES * 0.99)
            throw new Error(`${mode} saw ${run.seen} of ${MESSAGES} messages`);
          spent[mode].push(run.spent);
          await page.close();
        }
      const [none, query, ubo, ours] = MODES.map((mode) => micro(median(spent[mode])));
      const ratio = {
        query: Number((query / ours).toFixed(1)),
        ubo: Number((ours / ubo).toFixed(2)),
      };
      return {
        ours: `${ours} µs`,
        peers: { 'querySelectorAll per callback': `${query} µs`, 'uBO style': `${ubo} µs` },
        limit: `no observer ${none} µs`,
        ratio: `${ratio.query}x cheaper, ${ratio.ubo}x uBO style`,
        met: ratio.query >= 40 && ratio.ubo <= 1,
      };
    }),
};
