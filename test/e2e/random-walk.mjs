// A short random walk; the long one, and how it is replayed, is test/proof/walker.mjs.
import assert from 'node:assert/strict';
import { practiceSite } from '../proof/walker/practice-site.mjs';
import { walk } from '../proof/walker/walk.mjs';
import { copyAskingOn } from './extension-copy.mjs';

const SEED = 3;
const STEPS = 60;

export const randomWalks = [
  {
    name: `a random walk of ${STEPS} steps: nothing unjudged, nothing twice, no draft and no key lost`,
    copy: copyAskingOn,
    async run(driver) {
      const lines = [];
      const { problems } = await walk({
        driver,
        site: practiceSite(driver, 'walk'),
        seed: SEED,
        steps: STEPS,
        log: (line) => lines.push(line),
      });
      if (problems.length > 0) for (const line of lines) console.log(JSON.stringify(line));
      assert.deepEqual(problems, []);
    },
  },
];
