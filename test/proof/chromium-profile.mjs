// Chromium with the built extension on a profile that outlives it, so that it can be killed, damaged
// and started again. Writes go as in life: a message to the background, acknowledged when stored.
import fs from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { builtBrowsers } from '../support/built-browsers.mjs';
import { readStored, writeUntilTold } from './page-side.mjs';

/** Fixed by the manifest's key (wxt.config.ts). */
export const EXTENSION_ID = 'pnndijobmclbliehlobbdbhhjffenpih';

export const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Nothing is fetched: the name of every host leads nowhere.
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

export async function openChromium(profile, extension = builtBrowsers.chromium.extension) {
  for (const lock of ['SingletonLock', 'SingletonSocket', 'SingletonCookie'])
    fs.rmSync(path.join(profile, lock), { force: true });
  const browser = await puppeteer.launch({
    executablePath: builtBrowsers.chromium.executable,
    headless: true,
    enableExtensions: [extension],
    userDataDir: profile,
    protocolTimeout: 60_000,
    args: ARGS,
  });
  const page = await openOwnPage(browser);
  const cdp = await page.createCDPSession();
  const running = new Map();
  let stops = 0;
  cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) {
      if (runningStatus === 'stopped' && running.get(versionId) !== 'stopped') stops += 1;
      running.set(versionId, runningStatus);
    }
  });
  await cdp.send('ServiceWorker.enable');
  return {
    page,
    cdp,
    send: (type, request) =>
      page.evaluate(async (message) => (await chrome.runtime.sendMessage(message))?.value, {
        type,
        request,
      }),
    /** Writes `count` groups, `batch` a message; each batch is repeated until it is acknowledged. */
    write: (task) => page.evaluate(writeUntilTold, task),
    stored: () => page.evaluate(readStored),
    async stopWorkers() {
      await cdp.send('ServiceWorker.stopAllWorkers');
    },
    stops: () => stops,
    close: () => browser.close(),
    async kill() {
      const gone = new Promise((done) => browser.process().once('exit', done));
      browser.process().kill('SIGKILL');
      await gone;
      await pause(200);
    },
  };
}

async function openOwnPage(browser) {
  for (let tries = 0; ; tries += 1)
    try {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${EXTENSION_ID}/popup.html`);
      return page;
    } catch (error) {
      if (tries === 20) throw error;
      await pause(250);
    }
}

/** The LevelDB that holds all databases of the extension. */
export const databaseFolder = (profile) =>
  path.join(
    profile,
    'Default',
    'IndexedDB',
    `chrome-extension_${EXTENSION_ID}_0.indexeddb.leveldb`,
  );
