// The extension's own pages in either browser: beside the chat in Chromium, by Marionette in Firefox,
// where nothing else may open them.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { openFirefox } from '../proof/marionette.mjs';

/**
 * `ask(fn, …list)` runs a function's text in the page and resolves with its value; `openHtml` opens a
 * saved page as a person would, from the disk.
 */
export async function openOwnPages(d) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'qunyue-pages-'));
  const page = await (d.browser === 'chromium' ? beside(d) : inFirefox(folder));
  return {
    ...page,
    openHtml(bytes) {
      const file = path.join(folder, 'page.html');
      fs.writeFileSync(file, bytes);
      return page.goto(String(pathToFileURL(file)));
    },
    async close() {
      await page.close();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function beside(d) {
  // The chat beside would go on adding its groups to those of the test.
  await d.page.goto('about:blank');
  const page = await d.openOwnPage('popup.html');
  const ask = (fn, ...list) => page.evaluate(`(${fn})(...${JSON.stringify(list)})`);
  return { ...page, ask };
}

async function inFirefox(folder) {
  const profile = path.join(folder, 'profile');
  fs.mkdirSync(profile);
  const firefox = await openFirefox(profile);
  return { ...firefox, ask: firefox.evaluate };
}
