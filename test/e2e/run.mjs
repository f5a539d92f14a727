// Runs every scenario in Chromium and Firefox: `node test/e2e/run.mjs [browser] [words of a name]`.
import path from 'node:path';
import { startChromium } from './chromium-driver.mjs';
import { chromiumScenarios } from './chromium-scenarios.mjs';
import { startFirefox } from './firefox-driver.mjs';
import { scenarios } from './scenarios.mjs';
import { until } from './until.mjs';

const LIMIT_MS = 60_000;
const root = path.resolve(import.meta.dirname, '../..');
const [first = '', ...others] = process.argv.slice(2);
const onlyBrowser = ['chromium', 'firefox'].find((name) => name === first);
const wanted = (onlyBrowser ? others : [first, ...others]).join(' ');

const browsers = [
  {
    name: 'chromium',
    start: () =>
      startChromium({
        executable: process.env.QUNYUE_CHROMIUM ?? '/usr/bin/chromium',
        extension: path.join(root, '.output', 'chrome-mv3'),
      }),
    scenarios: [...scenarios, ...chromiumScenarios],
  },
  {
    name: 'firefox',
    start: () =>
      startFirefox({
        executable: process.env.QUNYUE_FIREFOX ?? '/usr/bin/firefox-esr',
        extension: path.join(root, '.output', 'firefox-mv3'),
      }),
    scenarios,
  },
];

const withLimit = (promise) =>
  Promise.race([
    promise,
    new Promise((_, reject) =>
      setTimeout(() => reject(new Error(`took over ${LIMIT_MS / 1000} s`)), LIMIT_MS).unref(),
    ),
  ]);

async function runOne(driver, scenario) {
  await driver.goto(`?login=${encodeURIComponent(scenario.name.slice(0, 12))}`);
  await until(() => driver.evaluate(() => document.body.classList.contains('loaded')), 'the page');
  // The content script's first answer from the background and the first scan of the list.
  await new Promise((done) => setTimeout(done, 500));
  driver.errors.length = 0;
  await scenario.run(driver);
  if (driver.errors.length > 0) throw new Error(`page errors: ${driver.errors.join('; ')}`);
}

let passed = 0;
let failed = 0;
for (const { name, start, scenarios: all } of browsers) {
  if (onlyBrowser && name !== onlyBrowser) continue;
  for (const scenario of all.filter((each) => each.name.includes(wanted))) {
    // A browser of its own for each: what one scenario settles must not help the next.
    let driver;
    try {
      driver = await start();
      await withLimit(runOne(driver, scenario));
      passed += 1;
      console.log(`ok   ${name}: ${scenario.name}`);
    } catch (error) {
      failed += 1;
      console.log(`FAIL ${name}: ${scenario.name}\n     ${error.stack ?? error}`);
    } finally {
      await driver?.stop().catch(() => undefined);
    }
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
