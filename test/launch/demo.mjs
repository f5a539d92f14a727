import { rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { NamedFailure } from './failure.mjs';
import { attachPage, CTRL } from './page.mjs';
import { chromeOutput, inProject } from './paths.mjs';
import { servePractice } from './practice-site.mjs';
import { until } from './wait.mjs';

const pictures = inProject('.output', 'demo');
const ARMED_MS = 700;
const FRIDAY_EVENING = '2026-11-20T20:14:00+08:00';

const sends = (page) => page.evaluate('window.practiceChat.sends.length');

/** A practice chat at WeChat Web's own address, where the built content script runs. */
async function openChat(browser) {
  const page = await browser.openPage('about:blank');
  await servePractice(page, chromeOutput);
  await page.go('https://wx.qq.com/?login=demo');
  await page.until('practice chat', 'document.body.classList.contains("loaded")');
  return page;
}

async function write(page, group, text) {
  await page.evaluate(`window.practiceChat.open(${JSON.stringify(group)})`);
  await pause(400);
  await page.evaluate('document.querySelector("#editArea").focus()');
  await page.type(text);
  await pause(100);
}

const isBar = /非工作时间|这条只有/;
const barName = async (page) => (await page.find('region', isBar)).name.value;

async function expectSends(page, wanted) {
  const found = await sends(page);
  if (found !== wanted)
    throw new NamedFailure('demo', `${found} messages left instead of ${wanted}`);
}

const scenes = {
  async reply(page, step) {
    await write(page, '环卫科工作群', '收到');
    await page.press('Enter');
    await pause(ARMED_MS);
    await step(page, 'reply', `Enter on 「收到」 is held: ${await barName(page)}`);
    await page.press('Escape');
    await expectSends(page, 0);
    await page.press('Enter');
    await pause(ARMED_MS);
    await page.press('Enter', CTRL);
    await pause(200);
    await expectSends(page, 1);
    await step(page, 'sent', 'Esc kept the draft; Ctrl+Enter, after 600 ms, sent it once');
  },
  async sticker(page, step) {
    await write(page, '市容科工作群', '👍👍👍');
    await page.press('Enter');
    await pause(ARMED_MS);
    await step(page, 'sticker', `Enter on 「👍👍👍」 is held: ${await barName(page)}`);
    await page.press('Escape');
    await expectSends(page, 1);
  },
  async privately(page, step) {
    await write(page, 'filehelper', '收到');
    await page.press('Enter');
    await pause(300);
    await expectSends(page, 2);
    await step(page, 'private', '文件传输助手: nothing is asked');
  },
  async offHours(page, step) {
    await write(page, '财务报销沟通群', '明天上午的巡查改到9点');
    await page.send('Emulation.setVirtualTimePolicy', {
      policy: 'pause',
      initialVirtualTime: Date.parse(FRIDAY_EVENING) / 1000,
    });
    await page.press('Enter');
    await step(page, 'off-hours', `With the clock at ${FRIDAY_EVENING}: ${await barName(page)}`);
  },
};

/** The toolbar's own popup, about the tab in front. */
export async function openPopup(browser) {
  const targets = async () => (await browser.send('Target.getTargets')).targetInfos;
  const worker = (await targets()).find(({ type }) => type === 'service_worker');
  const { sessionId } = await browser.send('Target.attachToTarget', {
    targetId: worker.targetId,
    flatten: true,
  });
  const expression = 'chrome.action.openPopup()';
  await browser.send('Runtime.evaluate', { expression, awaitPromise: true }, sessionId);
  const isPopup = ({ url }) => url.endsWith('/popup.html');
  const popup = await until('popup', async () => (await targets()).find(isPopup));
  return attachPage(browser, popup.targetId);
}

/**
 * Plays the product's scenes without a window; says each step and leaves pictures of them.
 * @param {Awaited<ReturnType<typeof import('./chromium.mjs').launch>>} browser
 */
export async function playDemo(browser, out = process.stdout) {
  rmSync(pictures, { recursive: true, force: true });
  let count = 0;
  const step = async (page, name, text) => {
    const file = `${String(++count).padStart(2, '0')}-${name}.png`;
    await page.screenshot(path.join(pictures, file));
    out.write(`${count}. ${text}  [.output/demo/${file}]\n`);
  };

  const chat = await openChat(browser);
  await step(
    chat,
    'practice',
    `The practice chat is open at ${await chat.evaluate('location.href')}`,
  );
  await scenes.reply(chat, step);
  await scenes.sticker(chat, step);
  await scenes.privately(chat, step);

  const popup = await openPopup(browser);
  await popup.until('findings in the popup', 'document.body.innerText.includes("疑似重复")');
  const said = await popup.evaluate('document.body.innerText.replace(/\\s+/g, " ")');
  await step(popup, 'popup', `The popup says: ${said}`);
  await popup.close();

  const inventory = await browser.openPage(
    `chrome-extension://${browser.extensionId}/inventory.html`,
  );
  await inventory.until('rows', 'document.querySelectorAll("tbody tr").length > 0');
  await pause(500);
  const rows = await inventory.evaluate('document.querySelectorAll("tbody tr").length');
  await step(inventory, 'inventory', `The inventory lists ${rows} groups, with what was found`);

  const practice = await browser.openPage(
    `chrome-extension://${browser.extensionId}/practice.html`,
  );
  await practice.until('note', 'document.body.innerText.includes("提醒由页面直接装入")');
  await write(practice, '环卫科工作群', '收到');
  await practice.press('Enter');
  await pause(ARMED_MS);
  const asked = await barName(practice);
  await expectSends(practice, 0);
  await step(practice, 'try', `The extension’s own practice page asks as well: ${asked}`);

  const evening = await openChat(browser);
  await scenes.offHours(evening, step);

  const errors = [chat, inventory, practice].flatMap((page) => page.errors);
  if (errors.length > 0) throw new NamedFailure('page-errors', errors.join('\n'));
}
