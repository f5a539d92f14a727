// A sample of test/proof/hostile-matrix.mjs, which asks of every string on every surface.
import assert from 'node:assert/strict';
import { copyAlwaysAsking } from './extension-copy.mjs';
import { lookAtBar } from './hostile-bar.mjs';
import { hostileStrings, LOOKS } from './hostile-surfaces.mjs';
import { openOwnPages } from './own-pages.mjs';

const every = (step, all) => all.filter((_, at) => at % step === 0);
/** Where each string needs a page of its own, a few will do. */
const SAMPLED = new Map([
  ['popup', 40],
  ['merge view', 40],
  ['settings', 20],
]);

export const hostileScenarios = [
  {
    name: 'hostile strings: no node and no request on any surface of the extension',
    limitMs: 120_000,
    async run(d) {
      const strings = await hostileStrings();
      const pages = await openOwnPages(d);
      const seen = pages.watch?.();
      try {
        for (const [surface, look] of Object.entries(LOOKS)) {
          const wrong = await look(pages, every(SAMPLED.get(surface) ?? 1, strings));
          assert.deepEqual(wrong, [], surface);
        }
        if (seen) assert.deepEqual(seen, { dialogs: [], requests: [] });
      } finally {
        await pages.close();
      }
    },
  },
  {
    name: 'hostile strings: groups named so put nothing else on the warning bar',
    copy: copyAlwaysAsking,
    async run(d) {
      const strings = await hostileStrings();
      assert.deepEqual(await lookAtBar(d, every(30, strings)), []);
    },
  },
];
