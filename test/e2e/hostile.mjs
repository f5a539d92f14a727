// A sample of test/proof/hostile-matrix.mjs, which asks of every string on every surface.
import assert from 'node:assert/strict';
import { copyAlwaysAsking } from './extension-copy.mjs';
import { lookAtBar } from './hostile-bar.mjs';
import { hostileStrings, LOOKS } from './hostile-surfaces.mjs';
import { openOwnPages } from './own-pages.mjs';

const every = (step, all) => all.filter((_, at) => at % step === 0);
/** Each how-manieth string, by surface; files.mjs has all of them in the saved tables. */
const SAMPLED = {
  popup: 60,
  inventory: 5,
  'merge view': 60,
  settings: 30,
  'HTML report': 1,
};

export const hostileScenarios = [
  {
    name: 'hostile strings: no node and no request on any surface of the extension',
    limitMs: 120_000,
    async run(d) {
      const strings = await hostileStrings();
      const pages = await openOwnPages(d);
      const seen = pages.watch?.();
      try {
        for (const [surface, step] of Object.entries(SAMPLED)) {
          const wrong = await LOOKS[surface](pages, every(step, strings));
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
      assert.deepEqual(await lookAtBar(d, every(60, strings)), []);
    },
  },
];
