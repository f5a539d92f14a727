// The settings page, beside an open chat: what is changed there holds here without a reload.
import assert from 'node:assert/strict';
import { until } from './until.mjs';

const GROUP = '环卫科工作群';
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Types into a field as a person does, and leaves it. */
const fill = (page, id, value) =>
  page.evaluate(`new Promise((done) => {
    const field = document.getElementById(${JSON.stringify(id)});
    field.value = ${JSON.stringify(value)};
    field.dispatchEvent(new Event('input', { bubbles: true }));
    setTimeout(() => { field.dispatchEvent(new FocusEvent('blur')); setTimeout(done, 250); }, 100);
  })`);
const press = (page, label) =>
  until(
    () =>
      page.evaluate(`(() => {
        const button = [...document.querySelectorAll('button')].find(
          (each) => each.textContent.trim() === ${JSON.stringify(label)} &&
            each.getAttribute('aria-disabled') !== 'true',
        );
        button?.click();
        return button !== undefined;
      })()`),
    `the button ${label}`,
  );
const says = (page, words) =>
  until(async () => (await page.text()).includes(words), `the page to say ${words}`);
const send = (page, type, request) =>
  page.evaluate(
    `chrome.runtime.sendMessage({ type: ${JSON.stringify(type)}, request: ${JSON.stringify(request)} }).then(({ value }) => value)`,
  );
const stored = (page) => page.evaluate('chrome.storage.local.get(null)');
const valueOf = async (page, path) =>
  (await send(page, 'getSettingsView')).values.find((each) => each.path === path);

async function openOptions(d) {
  const page = await d.openOwnPage('options.html');
  // The list of sections names the settings before they are read: wait for the fields themselves.
  await until(
    () =>
      page.evaluate(
        "document.getElementById('settings') !== null && document.getElementById('profile-text') !== null",
      ),
    'the settings',
  );
  return page;
}
async function write(d, text) {
  await d.click('#editArea');
  await d.type(text);
  await d.press('Enter');
}

const profile = JSON.stringify({
  format: 'qunyue-profile',
  version: 1,
  serial: 4,
  name: '示例区工作群规范',
  settings: { workHours: { graceMinutes: 25 } },
});

export const optionScenarios = [
  {
    name: 'settings: an hour changed on the page holds in the open chat without a reload',
    only: 'chromium',
    async run(d) {
      const page = await openOptions(d);
      const today = await page.evaluate(
        "new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date())",
      );
      // Whatever day it is, it is a workday.
      await send(page, 'setUserSetting', { path: `dateOverrides.${today}`, value: 'work' });
      for (const day of DAYS) await fill(page, `set-workHours-${day}`, '00:00-24:00');
      await d.evaluate((chat) => window.practiceChat.open(chat), GROUP);
      await pause(600);
      await write(d, '请各科室报送清单');
      await until(() => d.evaluate(() => window.practiceChat.sends.length === 1), 'the send');
      for (const day of DAYS) await fill(page, `set-workHours-${day}`, '');
      assert.equal((await valueOf(page, 'workHours.mon')).layer, 'user');
      await pause(600);
      await write(d, '请各科室明天再报一份');
      await until(async () => (await d.barName()) !== undefined, 'the bar');
      assert.equal(await d.evaluate(() => window.practiceChat.sends.length), 1);
      await page.close();
    },
  },
  {
    name: 'settings: a profile is looked at, applied, undone; a wrong value is named; all is wiped',
    only: 'chromium',
    async run(d) {
      const page = await openOptions(d);
      await fill(page, 'profile-text', profile);
      await press(page, '查看差异');
      await says(page, '改变 1 项');
      assert.equal((await valueOf(page, 'workHours.graceMinutes')).value, 10);
      await press(page, '采用这份规范');
      await says(page, '已采用');
      const applied = await valueOf(page, 'workHours.graceMinutes');
      assert.deepEqual([applied.value, applied.layer], [25, 'profile']);
      await press(page, '退回上一份');
      await says(page, '已退回上一份');
      assert.equal((await valueOf(page, 'workHours.graceMinutes')).value, 10);
      await fill(page, 'set-workHours-graceMinutes', '999');
      await says(page, '上下班前后宽限（分钟） 应为整数');
      await fill(page, 'set-workHours-graceMinutes', '15');
      assert.equal((await valueOf(page, 'workHours.graceMinutes')).layer, 'user');
      const before = await stored(page);
      await press(page, '清除…');
      await press(page, '我明白，全部清除');
      await says(page, '已全部清除');
      assert.equal((await valueOf(page, 'workHours.graceMinutes')).layer, 'built-in');
      // The chat beside goes on being watched, so a key for its members may be made anew at once.
      const { memberKey, ...kept } = await stored(page);
      assert.ok(memberKey === undefined || memberKey !== before.memberKey, 'the old key is gone');
      const allowed = ['changedAt', 'locale', 'safe.witness'];
      assert.deepEqual(
        Object.keys(kept).filter((key) => !allowed.includes(key) && !key.startsWith('profile')),
        [],
      );
      await page.close();
    },
  },
];
