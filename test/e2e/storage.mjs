// The short form of test/proof, each with browsers of its own: kills, stops and damaged files.
import assert from 'node:assert/strict';
import { killBrowsers } from '../proof/browser-kills.mjs';
import { faults, isHandled, wipeThenDamage } from '../proof/database-faults.mjs';
import { stopEventPages } from '../proof/event-page-stops.mjs';
import { killWorkers } from '../proof/worker-kills.mjs';

const CLEAN = { lost: 0, duplicated: 0, falseAlarms: 0 };
const isClean = ({ lost, duplicated, falseAlarms }) =>
  assert.deepEqual({ lost, duplicated, falseAlarms }, CLEAN);

export const storageScenarios = [
  {
    name: 'the worker is stopped while it writes: nothing acknowledged is lost, nothing twice',
    only: 'chromium',
    bringsBrowser: true,
    limitMs: 120_000,
    async run() {
      const figures = await killWorkers({ writes: 400 });
      isClean(figures);
      assert.ok(figures.acknowledged >= 200 && figures.kills >= 5, JSON.stringify(figures));
    },
  },
  {
    name: 'the browser is killed while it writes: nothing acknowledged is lost, nothing twice',
    only: 'chromium',
    bringsBrowser: true,
    limitMs: 120_000,
    async run() {
      const figures = await killBrowsers({ kills: 2 });
      isClean(figures);
      assert.ok(figures.acknowledged > 0, 'something was acknowledged before the kills');
    },
  },
  {
    name: 'the event page is stopped while it writes: nothing acknowledged is lost, nothing twice',
    only: 'firefox',
    bringsBrowser: true,
    limitMs: 120_000,
    async run() {
      const figures = await stopEventPages({ stops: 1 });
      isClean(figures);
      assert.ok(figures.acknowledged > 0 && figures.stops === 1, JSON.stringify(figures));
    },
  },
  {
    name: 'faults of the database’s files',
    only: 'chromium',
    bringsBrowser: true,
    limitMs: 300_000,
    async run(_, check) {
      for (const [name, run] of Object.entries(faults))
        await check(`${name}: noticed, and no group less than before`, async () => {
          const figures = await run();
          assert.ok(isHandled(name, figures), JSON.stringify(figures));
        });
    },
  },
  {
    name: 'wiped, then damaged, then started again: nothing comes back',
    only: 'chromium',
    bringsBrowser: true,
    limitMs: 120_000,
    async run() {
      const { keys, ...figures } = await wipeThenDamage('garbage in MANIFEST');
      const expected = { rowsBefore: 60, rowsAfter: 0, state: 'ok', writesAgain: true };
      assert.deepEqual(figures, expected);
      // The review is counted anew from the day after the wipe.
      const allowed = ['changedAt', 'locale', 'review', 'safe.witness'];
      assert.deepEqual(
        keys.filter((key) => !allowed.includes(key)),
        [],
      );
    },
  },
];
