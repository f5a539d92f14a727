// Chromium with the built extension in it, started once for many scenarios or for one alone.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumDriver } from './chromium-driver.mjs';
import { controlOf } from './exits.mjs';
import { copyWithoutKey } from './extension-copy.mjs';

const ARGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  // What the browser draws of itself is looked at by nobody.
  '--in-process-gpu',
  '--animation-duration-scale=0',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-extension-debugging',
  '--lang=zh-CN',
];

async function openProfile(executable, args = []) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'qunyue-e2e-'));
  fs.mkdirSync(path.join(profile, 'Default'));
  fs.writeFileSync(
    path.join(profile, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { ui: { developer_mode: true } } }),
  );
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless: false,
    viewport: { width: 1366, height: 768 },
    args: [...ARGS, ...args],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const close = async () => {
    await context.close();
    fs.rmSync(profile, { recursive: true, force: true });
  };
  return { context, profile, close };
}

const through = (proxy) => (proxy ? [`--proxy-server=http://127.0.0.1:${proxy}`] : []);
const askControl = (context) =>
  context
    .pages()[0]
    .goto(controlOf('chromium'))
    .catch(() => undefined);

/** The first page of an installation opens once, in front of the chat: it is awaited and closed. */
const firstPage = (context) =>
  context.waitForEvent('page', { timeout: 5000 }).catch(() => undefined);

/**
 * For many scenarios, one after the other. Each has a copy without the build's key, so that its id
 * and with it everything it stores is another; the browser need not be started again.
 */
export async function openChromium(executable, { args = [], isServed = false, proxy } = {}) {
  const { context, close } = await openProfile(executable, [...args, ...through(proxy)]);
  if (proxy) await askControl(context);
  const browser = await context.browser().newBrowserCDPSession();
  return {
    async start(extension) {
      const copy = copyWithoutKey(extension);
      const welcome = firstPage(context);
      const { id } = await browser.send('Extensions.loadUnpacked', { path: copy.folder });
      await (await welcome)?.close();
      const driver = await chromiumDriver(context, { id, extension: copy.folder, isServed, proxy });
      const stop = async () => {
        await context.unrouteAll();
        const [first, ...others] = context.pages();
        await Promise.all(others.map((each) => each.close()));
        await first.goto('about:blank');
        await browser.send('Extensions.uninstall', { id });
        copy.remove();
      };
      return { ...driver, stop };
    },
    close,
  };
}

/** For one alone, with the id of the build. */
export async function startChromium({ executable, extension, proxy }) {
  const { context, profile, close } = await openProfile(executable, [
    ...through(proxy),
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
  ]);
  const [, welcome = await firstPage(context)] = context.pages();
  await welcome?.close();
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  const driver = await chromiumDriver(context, { id, extension, proxy });
  /** Closes the browser as a person does, and looks at what it leaves in its profile's folder. */
  const closeAndLook = async (look) => {
    await context.close();
    return look(profile);
  };
  return { ...driver, closeAndLook, stop: close };
}

/** The same as `openChromium`, of one scenario's own. */
export async function openChromiumOnce(executable, { proxy } = {}) {
  let driver;
  return {
    start: async (extension) => (driver = await startChromium({ executable, extension, proxy })),
    close: () => driver?.stop(),
  };
}
