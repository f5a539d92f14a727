// A page that changed so that nothing is guarded any more, and a signed profile that mends it: no
// release, and less than a minute.
import assert from 'node:assert/strict';
import { signedProfile } from './converse/signed-profile.mjs';
import { until } from './until.mjs';

const GROUP = '环卫科工作群';
const WITHIN_MS = 60_000;
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** What the page's makers did overnight. */
const change = (d) =>
  d.evaluate(() => {
    document.querySelector('#chatArea').id = 'talkPane';
    document.querySelector('#editArea').id = 'writeHere';
  });
const PATCH = {
  composer: { container: '#talkPane', editor: '#writeHere' },
  chat: {
    root: {
      none: '#talkPane.no-choose',
      group: '#talkPane.chatRoom',
      person: '#talkPane:not(.chatRoom):not(.no-choose)',
    },
  },
};
const profile = {
  format: 'qunyue-profile',
  version: 1,
  serial: 1,
  name: '示例区工作群规范',
  settings: { rules: { 'off-hours': { level: 'off' } }, clientPatches: { 'wechat-web': PATCH } },
};

async function openChanged(d) {
  await d.goto('?login=patched');
  await until(() => d.evaluate(() => document.body.classList.contains('loaded')), 'the page');
  await d.evaluate((chat) => window.practiceChat.open(chat), GROUP);
  await pause(400);
  await change(d);
}
const badge = (own) =>
  own.evaluate(`(async () => {
    const tabs = await chrome.tabs.query({});
    const texts = await Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
    return texts.find(Boolean) ?? '';
  })()`);
const sends = (d) => d.evaluate(() => window.practiceChat.sends.length);

export const patchScenarios = [
  {
    name: 'a signed patch mends a changed page within a minute, without a release',
    async run(d) {
      await openChanged(d);
      const own = await d.openOwnPage('popup.html');
      await d.page.bringToFront();
      await until(async () => (await badge(own)) === '!', 'the page to be unrecognised', 10_000);
      const start = Date.now();
      const message = {
        type: 'applyProfile',
        request: { ...signedProfile(profile), from: 'file' },
      };
      const applied = await own.evaluate(
        `chrome.runtime.sendMessage(${JSON.stringify(message)}).then((answer) => answer?.value)`,
      );
      assert.deepEqual(applied, { ok: true });
      await openChanged(d);
      await until(async () => (await badge(own)) !== '!', 'the page to be recognised', 10_000);
      await pause(1500);
      await own.close();
      await d.click('#writeHere');
      await d.type('收到');
      await d.press('Enter');
      await until(async () => (await d.barName()) !== undefined, 'the bar');
      assert.equal(await sends(d), 0);
      assert.ok(Date.now() - start < WITHIN_MS, 'within a minute');
      console.log(`     mended in ${Date.now() - start} ms`);
    },
  },
];
