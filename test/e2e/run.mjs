// Runs every scenario in Chromium and Firefox: `node test/e2e/run.mjs [browser] [words of a name]`.
import { builtBrowsers } from '../support/built-browsers.mjs';
import { attacks } from './attacks.mjs';
import { budgets } from './budgets.mjs';
import { startChromium } from './chromium-driver.mjs';
import { chromiumScenarios } from './chromium-scenarios.mjs';
import { startFirefox } from './firefox-driver.mjs';
import { runConverse } from './converse/converse.mjs';
import { runPolicies } from './policy/policies.mjs';
import { reloads } from './reloads.mjs';
import { creating } from './creating.mjs';
import { fileScenarios } from './files.mjs';
import { fileRoutes } from './file-routes.mjs';
import { optionScenarios } from './options.mjs';
import { privacyScenarios } from './privacy.mjs';
import { dingtalk } from './dingtalk.mjs';
import { feishu } from './feishu.mjs';
import { mutations } from './mutations.mjs';
import { routeScenarios } from './routes.mjs';
import { scenarios } from './scenarios.mjs';
import { storageScenarios } from './storage.mjs';
import { until } from './until.mjs';

const LIMIT_MS = 60_000;
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
  ...feishu,
  ...dingtalk,
];
const browsers = [
  {
    name: 'chromium',
    start: startChromium,
    scenarios: [...everywhere, ...chromiumScenarios, ...mutations],
  },
  { name: 'firefox', start: startFirefox, scenarios: everywhere },
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
function count(name, error) {
  if (error) failed += 1;
  else passed += 1;
  console.log(error ? `FAIL ${name}\n     ${error.stack ?? error}` : `ok   ${name}`);
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

/** One browser's scenarios, one after the other, each in a browser of its own. */
async function runAll({ name, start, scenarios: all }) {
  const { executable, extension } = builtBrowsers[name];
  const runs = ({ only, name: words }) => words.includes(wanted) && (only ?? name) === name;
  for (const scenario of all.filter(runs)) {
    const title = `${name}: ${scenario.name}`;
    const check = checksOf(title);
    // What one scenario settles must not help the next.
    let driver;
    const copy = scenario.copy?.(extension);
    try {
      driver = await start({ executable, extension: copy?.folder ?? extension });
      await withLimit(runOne(driver, scenario, check), scenario.limitMs);
      if (!check.used) count(title);
    } catch (error) {
      count(title, error);
    } finally {
      await driver?.stop().catch(() => undefined);
      copy?.remove();
    }
  }
}

// The browsers mostly wait, so both run at once.
await Promise.all(browsers.filter(({ name }) => name === (onlyBrowser ?? name)).map(runAll));
// A policy counts for the whole machine: only when no other browser runs.
if ('policy'.includes(wanted)) await runPolicies(count, onlyBrowser);
// A server of its own and no policy: after the others, so that nothing slows it down.
if ('converse'.includes(wanted)) await runConverse(count, onlyBrowser);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
