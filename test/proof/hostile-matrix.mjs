// Every hostile string on every surface in both browsers: 0 nodes, requests, dialogs, live formulas.
// `node test/proof/hostile-matrix.mjs [chromium|firefox [SURFACE]]` after a build; prints a table.
import { openChromiumOnce } from '../e2e/chromium-browser.mjs';
import { copyAlwaysAsking } from '../e2e/extension-copy.mjs';
import { openFirefox } from '../e2e/firefox-driver.mjs';
import { lookAtBar } from '../e2e/hostile-bar.mjs';
import { hostileStrings, LOOKS } from '../e2e/hostile-surfaces.mjs';
import { openOwnPages } from '../e2e/own-pages.mjs';
import { builtBrowsers } from '../support/built-browsers.mjs';

const [only, onlySurface = ''] = process.argv.slice(2);
const isWanted = (surface) => surface.includes(onlySurface);
const browsers = ['chromium', 'firefox'].filter((each) => !only || only === each);
const strings = await hostileStrings();
const rows = [];

const KINDS = ['node', 'request', 'dialog', 'live'];
const LIVE = new Set(['CSV', 'XLSX']);

/** Every fault begins with what it is; a fault of another kind is the test's own, and as bad. */
function note(browser, surface, wrong) {
  const kindOf = (each) => KINDS.find((kind) => each.startsWith(`${kind} `));
  const of = (kind) => wrong.filter((each) => kindOf(each) === kind).length;
  const formulas = LIVE.has(surface) ? of('live') : '–';
  rows.push({
    browser,
    surface,
    strings: strings.length,
    nodes: of('node'),
    requests: of('request'),
    dialogs: of('dialog'),
    'live formulas': formulas,
    other: of(undefined),
  });
  console.log(`${browser}, ${surface}: ${strings.length} strings, ${wrong.length} wrong`);
  for (const each of wrong.slice(0, 10)) console.log(`     ${each}`);
}

async function withDriver(browser, extension, run) {
  const { executable } = builtBrowsers[browser];
  const opened = await (browser === 'chromium' ? openChromiumOnce : openFirefox)(executable);
  try {
    return await run(await opened.start(extension));
  } finally {
    await opened.close();
  }
}

async function ownPages(browser, driver) {
  const pages = await openOwnPages(driver ?? { browser });
  const seen = await pages.watch();
  try {
    for (const [surface, look] of Object.entries(LOOKS)) {
      if (!isWanted(surface)) continue;
      const wrong = await look(pages, strings).catch((error) => [String(error)]);
      note(browser, surface, [...wrong, ...(await seen())]);
    }
  } finally {
    await pages.close();
  }
}

for (const browser of browsers) {
  const { extension } = builtBrowsers[browser];
  if (browser === 'chromium')
    await withDriver(browser, extension, (driver) => ownPages(browser, driver));
  else await ownPages(browser);
  if (!isWanted('warning bar')) continue;
  const copy = copyAlwaysAsking(extension);
  try {
    await withDriver(browser, copy.folder, async (driver) => {
      await driver.goto('?login=hostile');
      await driver.page.waitForSelector('body.loaded');
      note(browser, 'warning bar', await lookAtBar(driver, strings));
    });
  } finally {
    copy.remove();
  }
}
console.table(rows);
const isClean = (row) =>
  [row.nodes, row.requests, row.dialogs, row.other].every((count) => count === 0) &&
  !(row['live formulas'] > 0);
process.exitCode = rows.every(isClean) ? 0 : 1;
