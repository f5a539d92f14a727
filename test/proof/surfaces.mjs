// Every surface and main state against all rules of axe-core, light and dark, in both browsers.
// `node test/proof/surfaces.mjs [chromium|firefox]` after a build.
import { openChromiumOnce } from '../e2e/chromium-browser.mjs';
import { openOwnPages } from '../e2e/own-pages.mjs';
import { violationsOf } from '../e2e/axe-check.mjs';
import { openState, seedTown, SURFACES } from '../e2e/surface-states.mjs';
import { builtBrowsers } from '../support/built-browsers.mjs';

const [only] = process.argv.slice(2);
let bad = 0;
let looked = 0;

async function look(browser) {
  const { executable, extension } = builtBrowsers[browser];
  const opened = browser === 'chromium' ? await openChromiumOnce(executable) : undefined;
  const pages = await openOwnPages(opened ? await opened.start(extension) : { browser });
  try {
    await seedTown(pages);
    for (const isDark of [false, true]) {
      await pages.setDark(isDark);
      for (const state of SURFACES) {
        await openState(pages, state);
        const found = await violationsOf(pages);
        looked += 1;
        bad += found.length;
        const where = `${browser}, ${isDark ? 'dark' : 'light'}: ${state.name}`;
        console.log(`${found.length === 0 ? 'ok  ' : 'FAIL'} ${where}`);
        for (const each of found) console.log(`     ${each}`);
      }
    }
  } finally {
    await pages.close();
    await opened?.close();
  }
}

for (const browser of ['chromium', 'firefox']) if (!only || only === browser) await look(browser);
console.log(`${looked} states, ${bad} violations`);
process.exitCode = bad > 0 ? 1 : 0;
