// Each page once against all rules of axe-core, in both browsers; every state, light and dark, is in
// test/proof/surfaces.mjs.
import assert from 'node:assert/strict';
import { violationsOf } from './axe-check.mjs';
import { openOwnPages } from './own-pages.mjs';
import { openState, QUICK, seedTown } from './surface-states.mjs';

export const surfaceScenarios = [
  {
    name: 'axe: every page of the extension, light and dark in turn',
    limitMs: 120_000,
    async run(d) {
      const pages = await openOwnPages(d);
      try {
        await seedTown(pages);
        for (const [at, state] of QUICK.entries()) {
          await pages.setDark(at % 2 === 1);
          await openState(pages, state);
          assert.deepEqual(await violationsOf(pages), [], state.name);
        }
      } finally {
        await pages.close();
      }
    },
  },
];
