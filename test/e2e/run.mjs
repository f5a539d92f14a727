// Runs every scenario in Chromium and Firefox: `node test/e2e/run.mjs [browser] [words of a name]`.
import { builtBrowsers } from '../support/built-browsers.mjs';
import { attacks } from './attacks.mjs';
import { budgets } from './budgets.mjs';
import { openChromium, openChromiumOnce } from './chromium-browser.mjs';
import { chromiumScenarios } from './chromium-scenarios.mjs';
import { openFirefox } from './firefox-driver.mjs';
import { runConverse } from './converse/converse.mjs';
import { runPolicies } from './policy/policies.mjs';
import { randomWalks } from './random-walk.mjs';
import { reloads } from './reloads.mjs';
import { creating } from './creating.mjs';
import { fileScenarios } from './files.mjs';
import { fileRoutes } from './file-routes.mjs';
import { optionScenarios } from './options.mjs';
import { patchScenarios } from './patches.mjs';
import { pickerScenarios } from './picker.mjs';
import { privacyScenarios } from './privacy.mjs';
import { dingtalk } from './dingtalk.mjs';
import { feishu } from './feishu.mjs';
import { mutations } from './mutations.mjs';
import { routeScenarios } from './routes.mjs';
import { scenarios } from './scenarios.mjs';
import { storageScenarios } from './storage.mjs';
import { studioScenarios } from './studio.mjs';
import { surfaceScenarios } from './surfaces.mjs';
import { until } from './until.mjs';
import { walkScenarios } from './walks.mjs';

const LIMIT_MS = 60_000;
/** Browsers of one kind at once. */
const LANES = 2;
const [first = '', ...others] = process.argv.slice(2);
const onlyBrowser = ['chromium', 'firefox'].find((name) => name === first);
const wanted = (onlyBrowser ? others : [first, ...others]).join(' ');

const everywhere = [
  ...scenarios,
  ...routeScenarios,
  ...fileRoutes,
  ...fileScenarios,
  ...creating,
  ...budgets,
  ...attacks,
  ...reloads,
  ...storageScenarios,
  ...optionScenarios,
  ...privacyScenarios,
  ...walkScenarios,
  ...surfaceScenarios,
  ...studioScenarios,
  ...feishu,
  ...dingtalk,
  ...randomWalks,
];
const browsers = [
  {
    name: 'chromium',
    open: openChromium,
    openOnce: openChromiumOnce,
    scenarios: [
      ...everywhere,
      ...chromiumScenarios,
      ...pickerScenarios,
      ...patchScenarios,
      ...mutations,
    ],
  },
  { name: 'firefox', open: openFirefox, scenarios: everywhere },
];

const withLimit = (promise, limitMs = LIMIT_MS) =>
  Promise.race([
    promise,
    new Promise((_, reject) =>
      setTimeout(() => reject(new Error(`took over ${limitMs / 1000} s`)), limitMs).unref(),
    ),
  ]);

async function runOne(driver, scenario, check) {
  const login = encodeURIComponent(scenario.name.slice(0, 12));
  await driver.goto(`${scenario.site ?? ''}?login=${login}`);
  await until(() => driver.evaluate(() => document.body.classList.contains('loaded')), 'the page');
  // The content script's first answer from the background and the first scan of the list.
  await new Promise((done) => setTimeout(done, 500));
  driver.errors.length = 0;
  await scenario.run(driver, check);
  if (driver.errors.length > 0) throw new Error(`page errors: ${driver.errors.join('; ')}`);
}

let passed = 0;
let failed = 0;
function count(name, error, ms) {
  if (error) failed += 1;
  else passed += 1;
  const took = ms === undefined ? '' : `  ${(ms / 1000).toFixed(1)} s`;
  console.log(error ? `FAIL ${name}\n     ${error.stack ?? error}` : `ok   ${name}${took}`);
}
/** A scenario may report several named results: then each of them counts, and not the whole. */
function checksOf(title) {
  const check = async (name, run) => {
    check.used = true;
    await run().then(
      () => count(`${title}: ${name}`),
      (error) => count(`${title}: ${name}`, error),
    );
  };
  return check;
}

/** Takes scenarios until none is left; what one of them settles must not help the next. */
async function runLane({ name, open, openOnce = open }, queue) {
  const { executable, extension } = builtBrowsers[name];
  let browser;
  for (let scenario = queue.shift(); scenario; scenario = queue.shift()) {
    const title = `${name}: ${scenario.name}`;
    const check = checksOf(title);
    const copy = scenario.copy?.(extension);
    const begun = Date.now();
    let used;
    try {
      used = scenario.ownBrowser
        ? await openOnce(executable)
        : (browser ??= await open(executable));
      const driver = await used.start(copy?.folder ?? extension);
      await withLimit(runOne(driver, scenario, check), scenario.limitMs);
      await (used === browser ? driver.stop() : used.close());
      if (!check.used) count(title, undefined, Date.now() - begun);
    } catch (error) {
      count(title, error);
      if (used === browser) browser = undefined;
      await used?.close().catch(() => undefined);
    } finally {
      copy?.remove();
    }
  }
  await browser?.close();
}

function lanesOf(browser) {
  const runs = ({ only, name }) => name.includes(wanted) && (only ?? browser.name) === browser.name;
  const queue = browser.scenarios.filter(runs);
  return Array.from({ length: LANES }, () => runLane(browser, queue));
}

const chosen = browsers.filter(({ name }) => name === (onlyBrowser ?? name));
// The browsers mostly wait, so several run at once; Converse has a server and browsers of its own.
await Promise.all([
  ...('converse'.includes(wanted) ? [runConverse(count, onlyBrowser)] : []),
  ...chosen.flatMap(lanesOf),
]);
// A policy counts for the whole machine: only when no other browser runs.
if ('policy'.includes(wanted)) await runPolicies(count, onlyBrowser);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
