// An admin points at the parts of a chat page that nobody described, signs what comes of it, and the
// guard holds 收到 there.
import assert from 'node:assert/strict';
import { signedProfile } from './converse/signed-profile.mjs';
import { copyAllowed } from './extension-copy.mjs';
import { TOY } from './toy-chat.mjs';
import { until } from './until.mjs';

const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const sends = (d) => d.evaluate(() => window.toy.sends);
const presses = (d) => d.evaluate(() => window.toy.presses);

/** The panel is in a closed root: what a person sees of it is in the accessibility tree. */
const says = (d, words) =>
  until(async () => (await d.lineText()).includes(words), `the panel to say ${words}`);
const heading = async (d, at) => says(d, `第 ${at} 步`);

async function start(d) {
  const own = await d.openOwnPage('clients.html');
  await until(() => own.evaluate('document.querySelector(".picker form") !== null'), 'the form');
  await own.evaluate(`(() => {
    const [address, name] = document.querySelectorAll('.picker input');
    address.value = ${JSON.stringify(TOY)};
    name.value = '练习聊天';
    document.querySelector('.picker button').click();
  })()`);
  await d.page.bringToFront();
  await heading(d, 1);
  return own;
}

/** A layer lies over the page, so it is pointed at by place. */
async function clickAt(d, selector) {
  const [x, y] = await d.evaluate((part) => {
    const box = document.querySelector(part).getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2];
  }, selector);
  await d.page.mouse.click(x, y);
}

/** Where the panel lies over a part, a person moves the panel. */
async function point(d, selector, at) {
  for (let corners = 0; corners < 4; corners += 1) {
    await clickAt(d, selector);
    await pause(150);
    if ((await d.lineText()).includes(`第 ${at + 1} 步`)) return;
    await d.clickBar('换个角落');
  }
  throw new Error(`${selector} can't be pointed at`);
}

/** Points with the mouse, as a person would, at each part in turn. */
async function pointAt(d, selectors) {
  let at = 1;
  for (const selector of selectors) {
    await heading(d, at);
    if (selector === undefined) await d.clickBar('没有，跳过');
    else await point(d, selector, at);
    at += 1;
  }
  return at;
}
const open = async (d, at) => {
  await d.click(`.talk:nth-child(${at})`);
  await d.clickBar('已打开');
};

const PARTS = [
  '[role=textbox]',
  '[data-act=send]',
  '.pane h1 span',
  '.head-count',
  '.talk--active .talk-name',
  '.bubble-theirs .bubble-words',
  '.bubble-mine .bubble-words',
  '.person-name',
];

const ask = (own, type, request) =>
  own.evaluate(
    `chrome.runtime.sendMessage(${JSON.stringify({ type, request })}).then((answer) => answer?.value)`,
  );
const profileOf = (client) => ({
  format: 'qunyue-profile',
  version: 1,
  serial: 1,
  name: '示例区工作群规范',
  settings: { rules: { 'off-hours': { level: 'off' } }, clients: [client] },
});

export const pickerScenarios = [
  {
    name: 'picker: a page nobody knew is pointed at, signed, and guarded',
    site: TOY,
    copy: copyAllowed(`${TOY}*`),
    async run(d) {
      const own = await start(d);
      await pointAt(d, PARTS);
      assert.deepEqual(await presses(d), [], 'the page got no press');
      assert.deepEqual(await sends(d), []);
      await d.clickBar('回车');
      await open(d, 2);
      await open(d, 3);
      await says(d, '试用结果：正常');
      await d.clickBar('完成');
      const text = () => own.evaluate('document.querySelector(".picker textarea")?.value');
      await until(text, 'the description');
      const client = JSON.parse(await text());
      assert.deepEqual(client.matches, [`${TOY}*`]);
      assert.doesNotMatch(JSON.stringify(client), /css-|sc-|3xKd9|100482|nth/);
      const applied = await ask(own, 'applyProfile', {
        ...signedProfile(profileOf(client)),
        from: 'file',
      });
      assert.deepEqual(applied, { ok: true });
      await ask(own, 'reconcileClients');
      await d.page.bringToFront();
      await d.goto(TOY);
      await pause(1500);
      await d.click('[role=textbox]');
      await d.type('收到');
      await d.press('Enter');
      await until(async () => (await d.barName()) !== undefined, 'the bar');
      assert.match(await d.barName(), /只有「收到」/);
      assert.deepEqual(await sends(d), []);
      await pause(750);
      await d.clickBar('仍然发');
      await until(async () => (await sends(d)).length > 0, 'the send');
      await d.click('.talk:nth-child(3)');
      await d.click('[role=textbox]');
      await d.type('收到');
      await d.press('Enter');
      await until(async () => (await sends(d)).length > 1, 'the private message');
      assert.deepEqual(await sends(d), ['收到', '收到']);
      await own.open('inventory.html');
      await until(async () => (await own.text()).includes('办公室工作群'), 'the group');
      await own.close();
    },
  },
];
