// A random walk with the built extension; the same seed walks the same way.
//   node test/proof/walker.mjs [--seed N] [--steps M] [--minutes N] [--browser chromium|firefox]
//                              [--server https://127.0.0.1:PORT]
// With `--server` the chat page comes from there, and what it sends goes there (walker/served-site.mjs).
import fs from 'node:fs';
import path from 'node:path';
import { openChromium } from '../e2e/chromium-browser.mjs';
import { copyAskingOn } from '../e2e/extension-copy.mjs';
import { openFirefox } from '../e2e/firefox-driver.mjs';
import { builtBrowsers } from '../support/built-browsers.mjs';
import { isMain } from './ledger.mjs';
import { practiceSite } from './walker/practice-site.mjs';
import { servedSite } from './walker/served-site.mjs';
import { walk } from './walker/walk.mjs';

const logs = path.resolve(import.meta.dirname, '../../.cache/proof/walker');

/** Every host is the server. */
const open = {
  chromium: (executable, port) =>
    openChromium(executable, {
      isServed: port !== undefined,
      args: port
        ? [`--host-resolver-rules=MAP *:443 127.0.0.1:${port}`, '--ignore-certificate-errors']
        : [],
    }),
  firefox: (executable, port) =>
    openFirefox(executable, {
      isServed: port !== undefined,
      preferences: port
        ? { 'network.dns.forceResolve': '127.0.0.1', 'network.socket.forcePort': `443=${port}` }
        : {},
    }),
};

function logOf(name) {
  fs.mkdirSync(logs, { recursive: true });
  const file = path.join(logs, `${name}.jsonl`);
  fs.writeFileSync(file, '');
  return (line) => fs.appendFileSync(file, `${JSON.stringify(line)}\n`);
}

/** One walk in a browser of its own; resolves with its figures and problems. */
export async function walkOnce({ browser = 'chromium', seed, steps, server, untilMs }) {
  const { executable, extension } = builtBrowsers[browser];
  const copy = copyAskingOn(extension);
  const port = server && new URL(server).port;
  const opened = await open[browser](executable, port);
  try {
    const driver = await opened.start(copy.folder);
    driver.page.setDefaultTimeout(8000);
    const site = server ? await servedSite(driver, server) : practiceSite(driver, `walk${seed}`);
    const log = logOf(`${site.name}-${browser}-${seed}`);
    return await walk({ driver, site, seed, steps, log, untilMs });
  } finally {
    await opened.close();
    copy.remove();
  }
}

/** Walks of 500 steps until there are enough; each slice is a seed of its own. */
export const walksIn = (browser, steps) => ({
  name: `walker-${browser}`,
  goals: { steps },
  async slice({ number, short }) {
    const seed = number + 1;
    const { figures, problems } = await walkOnce({ browser, seed, steps: short ? 60 : 500 });
    for (const problem of problems) console.log(`FAIL seed ${seed}, ${problem}`);
    const { asked, left } = figures;
    return { steps: figures.steps, acts: asked + left, lost: problems.length };
  },
});

const valueOf = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
};

if (isMain(import.meta.url)) {
  const seed = Number(valueOf('seed', 1));
  const minutes = Number(valueOf('minutes', Infinity));
  const { figures, problems } = await walkOnce({
    seed,
    steps: Number(valueOf('steps', 300)),
    browser: valueOf('browser', 'chromium'),
    server: valueOf('server', process.env.QUNYUE_WALK_SERVER),
    untilMs: Date.now() + minutes * 60_000,
  });
  console.log(JSON.stringify(figures));
  for (const problem of problems) console.log(`FAIL seed ${seed}, ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}
