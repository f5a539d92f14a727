import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../launch/browsers.mjs';

const ORIGIN = 'https://wx.qq.com/';

/** One script of a page, bundled from our own sources as the extension is. */
export async function bundle(entry, format = 'iife') {
  const [{ output }] = [
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        write: false,
        lib: { entry, formats: [format], name: 'bench' },
        rollupOptions: { output: { codeSplitting: false } },
      },
    }),
  ].flat();
  return output.find(({ type }) => type === 'chunk').code;
}

/** Our sources name the browser's API when they load; a web page has none. */
function standInForExtension() {
  globalThis.chrome ??= {};
  const kept = new Map();
  const area = {
    get: async (key) => ({ [key]: kept.get(key) }),
    set: async (values) => Object.entries(values).forEach(([key, value]) => kept.set(key, value)),
  };
  globalThis.chrome.runtime ??= { id: 'bench' };
  globalThis.chrome.storage ??= { local: area, session: area };
}

/**
 * Hands `use` a way to open fresh pages with the script of `entry` in them, on an origin with fine
 * timers, without any network.
 */
export async function inBrowser(entry, html, use) {
  const content = await bundle(entry);
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium'),
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const context = await browser.newContext();
    await context.addInitScript(standInForExtension);
    const headers = {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    };
    await context.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body: html }),
    );
    return await use(async () => {
      const page = await context.newPage();
      await page.goto(ORIGIN);
      await page.addScriptTag({ content });
      return page;
    });
  } finally {
    await browser.close();
  }
}

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
