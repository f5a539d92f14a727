// Each page of the extension once against all rules of axe-core, and a sample of hostile strings on
// each; all of both is in test/proof/surfaces.mjs and test/proof/hostile-matrix.mjs. One visit for
// both: in Firefox the pages need a browser of their own, which takes seconds to start.
import assert from 'node:assert/strict';
import { violationsOf } from './axe-check.mjs';
import { copyAlwaysAsking } from './extension-copy.mjs';
import { lookAtBar } from './hostile-bar.mjs';
import { hostileStrings, LOOKS } from './hostile-surfaces.mjs';
import { openOwnPages } from './own-pages.mjs';
import { openState, QUICK, seedTown } from './surface-states.mjs';

const every = (step, all) => all.filter((_, at) => at % step === 0);
/** Each how-manieth string, by surface; files.mjs has all of them in the saved tables. */
const SAMPLED = { popup: 70, inventory: 12, 'merge view': 70, settings: 45, 'HTML report': 12 };

async function withoutViolations(pages) {
  await seedTown(pages);
  for (const [at, state] of QUICK.entries()) {
    await pages.setDark(at % 2 === 1);
    await openState(pages, state);
    assert.deepEqual(await violationsOf(pages), [], state.name);
  }
}

async function withoutHarm(pages, strings) {
  const seen = await pages.watch();
  for (const [surface, step] of Object.entries(SAMPLED))
    assert.deepEqual(await LOOKS[surface](pages, every(step, strings)), [], surface);
  assert.deepEqual(await seen(), []);
}

export const surfaceScenarios = [
  {
    name: 'every page of the extension',
    limitMs: 240_000,
    async run(d, check) {
      const strings = await hostileStrings();
      const pages = await openOwnPages(d);
      try {
        await check('has no violation by axe, light or dark', () => withoutViolations(pages));
        await check('makes no node and no request of hostile strings', () =>
          withoutHarm(pages, strings),
        );
      } finally {
        await pages.close();
      }
    },
  },
  {
    name: 'hostile strings: groups named so put nothing else on the warning bar',
    copy: copyAlwaysAsking,
    async run(d) {
      assert.deepEqual(await lookAtBar(d, every(60, await hostileStrings())), []);
    },
  },
];
