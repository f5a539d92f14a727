// The built extension with 5,000 groups in it and, beside its own pages, peers of the bench.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../launch/browsers.mjs';
import { bundle } from '../in-browser.mjs';

const BUILT = fileURLToPath(new URL('../../../.output/chrome-mv3/', import.meta.url));
const DAY = 86_400_000;

const page = (script) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>bench</title></head><body><script type="module" src="/${script}"></script></body></html>`;

/** Stands before every module: the first to run tells when the page's script began. */
const START = 'globalThis.scriptStart ??= performance.now();\n';

function markStart(folder) {
  for (const name of fs.readdirSync(folder)) {
    const file = path.join(folder, name);
    if (name.endsWith('.js')) fs.writeFileSync(file, START + fs.readFileSync(file, 'utf8'));
  }
}

async function copyWith(peers) {
  if (!fs.existsSync(path.join(BUILT, 'popup.html'))) throw new Error('run `npm run build` first');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'qunyue-bench-'));
  fs.cpSync(BUILT, folder, { recursive: true });
  markStart(path.join(folder, 'chunks'));
  for (const [name, script] of Object.entries(peers)) {
    fs.writeFileSync(path.join(folder, `${name}.js`), START + script);
    fs.writeFileSync(path.join(folder, `${name}.html`), page(`${name}.js`));
  }
  return folder;
}

/** Runs in the background's worker: rows as the recorder leaves them, and the raised serial. */
async function seed([count, now, day]) {
  const rows = Array.from({ length: count }, (_, n) => ({
    id: `g${n}`,
    clientId: 'wechat-web',
    idHint: `@@${n}`,
    name: `第${n % 400}单位${['工作群', '值班群', '专班', '通知群'][n % 4]}${Math.floor(n / 40)}`,
    nameKey: `n${n}`,
    previousNames: [],
    kind: n % 50 === 0 ? 'unknown' : 'work',
    kindSource: 'guess',
    unit: `第${n % 400}单位`,
    memberCount: 40,
    memberKeys: Array.from({ length: 40 }, (_each, m) => `k${(n * 17 + m * 13) % 9000}`),
    firstSeenAt: now - 200 * day,
    lastSeenAt: now - (n % 150) * day,
    observedSince: now - 200 * day,
    lastActivityAt: now - (n % 150) * day,
  }));
  const db = await new Promise((done, fail) => {
    const request = indexedDB.open('qunyue');
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const transaction = db.transaction(['groups', 'meta'], 'readwrite');
  for (const row of rows) transaction.objectStore('groups').put(row);
  const head = transaction.objectStore('meta').get('head');
  head.onsuccess = () =>
    transaction
      .objectStore('meta')
      .put({ key: 'head', dbId: 'bench', ...head.result, serial: (head.result?.serial ?? 0) + 1 });
  await new Promise((done) => (transaction.oncomplete = done));
  db.close();
}

/** In the page: when an element that `selector` names has been painted, in ms since navigation. */
function watchFor(selector) {
  globalThis.painted = new Promise((done) => {
    const look = () => {
      if (!document.querySelector(selector)) return false;
      requestAnimationFrame(() => setTimeout(() => done(performance.now()), 0));
      return true;
    };
    const observer = new MutationObserver(() => {
      if (look()) observer.disconnect();
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

/**
 * Hands `use` a way to open a page of the extension and learn when something of it was painted
 * (`{ paint, start, page }`, in ms since navigation; `start` is when its first module ran); `page` is
 * to be closed.
 */
export async function withBuiltPages({ groups, peers }, use) {
  const scripts = {};
  for (const [name, entry] of Object.entries(peers))
    scripts[name] = entry.endsWith('.tsx') ? await bundle(entry, 'es') : entry;
  const extension = await copyWith(scripts);
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'qunyue-bench-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    headless: false,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const id = new URL(worker.url()).host;
    async function open(file, selector) {
      const opened = await context.newPage();
      await opened.addInitScript(watchFor, selector);
      await opened.goto(`chrome-extension://${id}/${file}`, { waitUntil: 'commit' });
      const paint = await opened.evaluate(() => globalThis.painted);
      const start = await opened.evaluate(() => globalThis.scriptStart);
      return { paint, start, page: opened };
    }
    const first = await open('popup.html', '.top');
    // The background makes the database at its first start.
    await first.page.waitForTimeout(1500);
    await first.page.close();
    await worker.evaluate(seed, [groups, Date.now(), DAY]);
    return await use(open);
  } finally {
    await context.close();
    fs.rmSync(extension, { recursive: true, force: true });
    fs.rmSync(profile, { recursive: true, force: true });
  }
}
