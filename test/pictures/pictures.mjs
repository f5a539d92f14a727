// Takes the README's pictures of the built extension, with an invented office's groups:
// `npm run pictures` writes test/pictures/*.png; with `-- --dark`, .output/pictures/*.png in dark.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ensureBrowsers } from '../launch/browsers.mjs';
import { launch } from '../launch/chromium.mjs';
import { openPopup } from '../launch/demo.mjs';
import { NamedFailure, runMain } from '../launch/failure.mjs';
import { chromeOutput, inProject } from '../launch/paths.mjs';
import { servePractice } from '../launch/practice-site.mjs';
import { putRows, townRows } from './town.mjs';

const isDark = process.argv.includes('--dark');
const folder = isDark ? inProject('.output', 'pictures') : inProject('test', 'pictures');
const MOST_BYTES = 200_000;
const EVENING = '2026-11-20T20:14:00+08:00';

async function paint(page) {
  const scheme = { name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' };
  await page.send('Emulation.setEmulatedMedia', { features: [scheme] });
}

async function frame(page, width, height) {
  const size = { width, height, deviceScaleFactor: 1, mobile: false };
  await page.send('Emulation.setDeviceMetricsOverride', size);
  await paint(page);
}

/** Of the whole page, or of a part: `{ x, y, width, height, scale }`. */
async function take(page, name, clip) {
  await pause(300);
  const { data } = await page.send('Page.captureScreenshot', {
    format: 'png',
    clip,
    captureBeyondViewport: clip !== undefined,
  });
  const bytes = Buffer.from(data, 'base64');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}.png`), bytes);
  console.log(`${name}.png ${Math.round(bytes.length / 1000)} kB`);
  if (bytes.length > MOST_BYTES)
    throw new NamedFailure('too-large', `${name}.png is larger than ${MOST_BYTES} bytes`);
}

async function takeInventory(browser, own) {
  const page = await browser.openPage(own('inventory.html'));
  await frame(page, 1366, 640);
  await page.until('the database', 'document.body.innerText.includes("还没有看到群")');
  await page.evaluate(`(${putRows})(${JSON.stringify(townRows(Date.now()))})`);
  await page.go(own('inventory.html'));
  await page.until('findings', 'document.body.innerText.includes("高度疑似重复")');
  await take(page, 'inventory');
  await page.evaluate('document.querySelector("tbody tr td:nth-child(3)").click()');
  await page.until('evidence', 'document.body.innerText.includes("建议保留「")');
  // The panel alone, at its whole length.
  await frame(page, 1366, 1120);
  const at = await page.evaluate(
    'document.querySelector("aside").getBoundingClientRect().toJSON()',
  );
  const { x, y, width, height } = at;
  await take(page, 'cluster', { x, y, width, height, scale: 1 });
  return page;
}

async function takePopup(browser, chat, inventory) {
  // The chat's own groups came in when it opened: back to the office's alone.
  await pause(3000);
  await inventory.evaluate(`(${putRows})(${JSON.stringify(townRows(Date.now()))})`);
  await chat.send('Page.bringToFront');
  const popup = await openPopup(browser);
  await popup.until('findings', 'document.body.innerText.includes("疑似重复")');
  await pause(1000);
  // As tall as what it shows, as the toolbar would have it.
  await paint(popup);
  const [width, height] = await popup.evaluate(
    '[document.body.clientWidth, document.body.scrollHeight]',
  );
  await take(popup, 'popup', { x: 0, y: 0, width, height, scale: 1 });
  await popup.close();
}

async function takeBar(chat) {
  await frame(chat, 1000, 560);
  await chat.evaluate('window.practiceChat.open("环卫科工作群")');
  await pause(600);
  await chat.evaluate('document.querySelector("#editArea").focus()');
  await chat.type('明天上午的巡查改到9点');
  await pause(300);
  const budget = { policy: 'pause', initialVirtualTime: Date.parse(EVENING) / 1000 };
  await chat.send('Emulation.setVirtualTimePolicy', budget);
  await chat.press('Enter');
  await chat.find('region', '非工作时间');
  // The line that fills while the bar arms has its full length now.
  const advance = { policy: 'advance', budget: 900 };
  await chat.send('Emulation.setVirtualTimePolicy', advance);
  await take(chat, 'bar');
}

runMain(async () => {
  const { chromium } = await ensureBrowsers(['chromium']);
  const browser = await launch({
    executable: chromium,
    extension: chromeOutput,
    headless: true,
  });
  const own = (file) => `chrome-extension://${browser.extensionId}/${file}`;
  try {
    const inventory = await takeInventory(browser, own);
    const chat = await browser.openPage('about:blank');
    await servePractice(chat, chromeOutput);
    await chat.go('https://wx.qq.com/?login=pictures');
    await chat.until('the chat', 'document.body.classList.contains("loaded")');
    await takePopup(browser, chat, inventory);
    await takeBar(chat);
  } finally {
    await browser.close();
  }
});
