// Drives Chromium through a described client: the site's permission, then the site itself.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { ORIGIN } from './prosody.mjs';

const ARGS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--lang=zh-CN'];

async function launch({ executable, extension, profile }) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless: false,
    args: [...ARGS, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, id: new URL(worker.url()).host };
}

/** Headless there is nobody to press the browser's own question: its answer is written down. */
function grant(profile, id) {
  const file = path.join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(fs.readFileSync(file, 'utf8'));
  const settings = preferences.extensions.settings[id];
  for (const name of ['active_permissions', 'granted_permissions', 'runtime_granted_permissions']) {
    const permissions = (settings[name] ??= {});
    permissions.explicit_host = [
      ...new Set([...(permissions.explicit_host ?? []), 'http://localhost/*', `${ORIGIN}/*`]),
    ];
  }
  fs.writeFileSync(file, JSON.stringify(preferences));
}

export async function startChromium({ executable, extension }) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'qunyue-converse-'));
  let { context, id } = await launch({ executable, extension, profile });
  let page = await context.newPage();
  const own = async (file, run) => {
    const opened = await context.newPage();
    try {
      await opened.goto(`chrome-extension://${id}/${file}`);
      return await run(opened);
    } finally {
      await opened.close();
    }
  };
  return {
    ask: (type, request) =>
      own('popup.html', (popup) =>
        popup.evaluate(
          (message) => chrome.runtime.sendMessage(message).then((answer) => answer?.value),
          { type, request },
        ),
      ),
    ownText: (file) =>
      own(file, async (opened) => {
        await opened.waitForTimeout(1500);
        return opened.textContent('body');
      }),
    ownEvaluate: (file, expression) => own(file, (opened) => opened.evaluate(expression)),
    async allow() {
      await context.close();
      grant(profile, id);
      ({ context, id } = await launch({ executable, extension, profile }));
      page = await context.newPage();
    },
    goto: (url) => page.goto(url, { waitUntil: 'domcontentloaded' }),
    evaluate: (expression) => page.evaluate(expression),
    focus: (selector) => page.focus(selector),
    click: (selector) => page.click(selector),
    type: (text) => page.keyboard.insertText(text),
    press: (chord) => page.keyboard.press(chord),
    async stop() {
      await context.close();
      fs.rmSync(profile, { recursive: true, force: true });
    },
  };
}
