// Runs every scenario in Chromium and Firefox: `node test/e2e/run.mjs [browser] [words of a name]`.
import { builtBrowsers } from '../support/built-browsers.mjs';
import { attacks } from './attacks.mjs';
import { budgets } from './budgets.mjs';
import { answerFor } from './built-file.mjs';
import { openChromium, openChromiumOnce } from './chromium-browser.mjs';
import { chromiumScenarios } from './chromium-scenarios.mjs';
import { openFirefox } from './firefox-driver.mjs';
import { runConverse } from './converse/converse.mjs';
import { runPolicies } from './policy/policies.mjs';
import { randomWalks } from './random-walk.mjs';
import { reloads } from './reloads.mjs';
import { creating } from './creating.mjs';
import { watchExits } from './exits.mjs';
import { fileScenarios } from './files.mjs';
import { fileRoutes } from './file-routes.mjs';
import { installationsOf } from './installations.mjs';
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
/** A limit ends what hangs; it is no measure, and a busy machine takes twice as long. */
const PATIENCE = 2;
/** Browsers of one kind at once: one a core, for what they do is bound by it, and more make them late. */
const LANES = 1;
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

const withLimit = (promise, limitMs = LIMIT_MS) => {
  const most = limitMs * PATIENCE;
  const late = (_, reject) =>
    setTimeout(() => reject(new Error(`took over ${most / 1000} s`)), most).unref();
  return Promise.race([promise, new Promise(late)]);
};

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
// What a scenario that was given up still waits for fails with its browser: it must not end the others.
process.on('unhandledRejection', (error) => count('a step that nobody waits for', error));
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

/** Runs one after the other in one installation, each on a fresh page, until one of them fails. */
async function runInstalled(driver, scenarios) {
  for (let next = scenarios.shift(); next; next = scenarios.shift()) {
    const title = `${driver.browser}: ${next.name}`;
    const check = checksOf(title);
    const begun = Date.now();
    try {
      const run = next.bringsBrowser ? next.run(driver, check) : runOne(driver, next, check);
      await withLimit(run, next.limitMs);
    } catch (error) {
      count(title, error);
      return false;
    }
    if (!check.used) count(title, undefined, Date.now() - begun);
  }
  return true;
}

/** Takes installations until none is left; what one of them stores must not help the next. */
async function runLane({ name, open, openOnce = open }, queue) {
  const { executable, extension } = builtBrowsers[name];
  let browser;
  for (let scenarios = queue.shift(); scenarios; scenarios = queue.shift()) {
    const [first] = scenarios;
    if (first.bringsBrowser) {
      await runInstalled({ browser: name }, scenarios);
      continue;
    }
    const copy = first.copy?.(extension);
    let used;
    let isSound = false;
    try {
      used = first.ownBrowser
        ? await openOnce(executable, { proxy: exits.port })
        : (browser ??= await open(executable, { proxy: exits.portFor(name) }));
      const driver = await used.start(copy?.folder ?? extension);
      isSound = await runInstalled(driver, scenarios);
      if (isSound) await (used === browser ? driver.stop() : used.close());
    } catch (error) {
      isSound = false;
      const { name: failed } = scenarios.shift() ?? { name: `the end of ${first.name}` };
      count(`${name}: ${failed}`, error);
    }
    if (!isSound) {
      if (used === browser) browser = undefined;
      await used?.close().catch(() => undefined);
    }
    copy?.remove();
    // After a failure the others have a browser that nothing has harmed.
    if (scenarios.length > 0) queue.unshift(scenarios);
  }
  await browser?.close();
}

function lanesOf(browser) {
  const runs = ({ only, name }) => name.includes(wanted) && (only ?? browser.name) === browser.name;
  const queue = installationsOf(browser.scenarios.filter(runs));
  return Array.from({ length: LANES }, () => runLane(browser, queue));
}

const exits = await watchExits();
const chosen = browsers.filter(({ name }) => name === (onlyBrowser ?? name));
// Converse has a server and browsers of its own.
await Promise.all([
  ...('converse'.includes(wanted) ? [runConverse(count, onlyBrowser)] : []),
  ...chosen.flatMap(lanesOf),
]);
exits.close();
const isPage = (host) => answerFor(builtBrowsers.chromium.extension, new URL(`https://${host}/`));
await exits.check(isPage).then(
  () => count('both: no browser asked anybody but its maker'),
  (error) => count('both: no browser asked anybody but its maker', error),
);
// A policy counts for the whole machine: only when no other browser runs.
if ('policy'.includes(wanted)) await runPolicies(count, onlyBrowser);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
