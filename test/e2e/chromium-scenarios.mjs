// What only Chromium's tools can show: the popup and inventory pages beside a running chat page,
// a chosen clock, and a background that is killed.
import assert from 'node:assert/strict';
import { storedGroups } from './stored-groups.mjs';
import { until } from './until.mjs';

const pause = (ms) => new Promise((done) => setTimeout(done, ms));
/** What the chat page says of itself, asked as the popup asks. */
async function health(d) {
  const page = await d.openOwnPage('inventory.html');
  const answers = await page.evaluate(`(async () => {
    const tabs = await chrome.tabs.query({});
    const ask = ({ id }) =>
      chrome.runtime.sendMessage({ type: 'getPageHealth', request: { tabId: id } });
    return (await Promise.all(tabs.map(ask))).map((answer) => answer.value).filter(Boolean);
  })()`);
  await page.close();
  assert.equal(answers.length, 1, 'one page answers');
  return answers[0];
}

const atInstant = (instant, expected) => ({
  name: `at ${instant} the bar says ${expected ?? 'nothing'}`,
  ownBrowser: true,
  async run(d) {
    await d.evaluate((chat) => window.practiceChat.open(chat), '财务报销沟通群');
    await pause(400);
    await d.click('#editArea');
    await d.type('明天上午的巡查改到9点');
    await d.stopClockAt(instant);
    await d.press('Enter');
    const name = await d.barName();
    if (expected) assert.match(name ?? 'no bar', expected);
    else assert.equal(name, undefined);
  },
});

export const chromiumScenarios = [
  {
    name: 'the inventory equals the page’s truth: work groups with their sizes, no social group, no names of people, no text',
    async run(d) {
      await d.evaluate(() => window.practiceChat.receive('环卫科工作群', '机密暗号金丝雀'));
      await pause(3000);
      const truth = await d.evaluate(() =>
        window.practiceChat.truth().map(({ name, members }) => ({ name, size: members.length })),
      );
      const { groups, text } = await storedGroups(d);
      const sizes = new Map(groups.map(({ name, memberCount }) => [name, memberCount]));
      for (const { name, size } of truth.filter(({ name: each }) => /工作群|专班/.test(each)))
        assert.equal(sizes.get(name), size, name);
      for (const social of ['家人群', '羽毛球友群', '云溪苑业主群'])
        assert.ok(!sizes.has(social), `${social} is not recorded`);
      const people = await d.evaluate(() =>
        window.practiceChat.truth().flatMap(({ members }) => members.map(({ name }) => name)),
      );
      for (const name of new Set(people)) assert.ok(!text.includes(`"${name}"`), 'no plain name');
      assert.ok(!text.includes('金丝雀'), 'no message text');
    },
  },
  {
    name: 'a new login gives every group a new id and the inventory stays the same',
    async run(d) {
      await pause(2500);
      const before = (await storedGroups(d)).groups.map(({ id, name }) => `${name} ${id}`).sort();
      await d.evaluate(() => window.practiceChat.relogin());
      await pause(4000);
      const after = (await storedGroups(d)).groups.map(({ id, name }) => `${name} ${id}`).sort();
      const named = (list) => list.filter((each) => !each.startsWith(' '));
      assert.deepEqual(named(after), named(before));
    },
  },
  {
    name: 'the popup tells guarded or not, work time, the number of groups and what was found',
    async run(d) {
      await pause(2500);
      const popup = await d.openOwnPage('popup.html');
      await until(async () => /\d+ 个群/.test(await popup.text()), 'the count');
      await until(async () => /疑似重复/.test(await popup.text()), 'the duplicates');
      assert.match(
        await popup.text(),
        /(局办公室通知|青澜区城管局(工作|大))群 ⇄ (局办公室通知|青澜区城管局(工作|大))群/,
      );
      await popup.close();
    },
  },
  {
    name: 'it says whether it guards: signed out, signed in, and when the page has changed',
    async run(d) {
      assert.equal((await health(d)).state, 'guarding');
      await d.evaluate(() => window.practiceChat.logOut());
      await until(async () => (await health(d)).state === 'signed-out', 'the state', 5000);
      await d.goto('?login=changed');
      await until(() => d.evaluate(() => document.body.classList.contains('loaded')), 'the page');
      // Without an open chat there need be no editor.
      await d.evaluate((chat) => window.practiceChat.open(chat), '环卫科工作群');
      await d.evaluate(() => {
        document.querySelector('#editArea').id = 'renamed';
        document.querySelector('a.btn_send').className = 'renamed';
      });
      await until(async () => (await health(d)).state === 'unrecognised', 'the state', 5000);
      assert.deepEqual((await health(d)).missing, ['composer.editor', 'composer.button']);
    },
  },
  {
    name: 'a page of another layout is called unrecognised, and nothing is thrown into it',
    async run(d) {
      await d.evaluate(() => {
        document.body.className = '';
        document.body.replaceChildren('另一个网页');
      });
      await until(async () => (await health(d)).state === 'unrecognised', 'the state', 20_000);
      assert.deepEqual((await health(d)).missing, ['ready']);
    },
  },
  {
    name: 'an input method’s Enter commits and asks nothing; the plain Enter after it is judged',
    async run(d) {
      await d.evaluate((chat) => window.practiceChat.open(chat), '环卫科工作群');
      await pause(400);
      await d.click('#editArea');
      await d.compose('shou dao');
      await d.composingEnter();
      await pause(300);
      assert.equal(await d.barName(), undefined);
      await d.commit('收到');
      await d.press('Enter');
      await until(async () => (await d.barName()) !== undefined, 'the bar');
      assert.match(await d.barName(), /只有「收到」/);
      assert.equal(await d.evaluate(() => window.practiceChat.sends.length), 0);
    },
  },
  // 2026-11-20 is a Friday, 2026-10-10 a Saturday with make-up work, 2026-10-01 a holiday.
  atInstant('2026-11-20T12:14:00Z', /现在 20:14，非工作时间/),
  atInstant('2026-10-01T02:00:00Z', /现在 10:00，非工作时间/),
  atInstant('2026-10-10T02:00:00Z', undefined),
  atInstant('2026-11-20T02:00:00Z', undefined),
  {
    name: 'a killed background loses nothing',
    async run(d) {
      await pause(2000);
      const before = (await storedGroups(d)).groups.length;
      for (let kill = 0; kill < 5; kill += 1) {
        await d.killWorker();
        await d.evaluate(
          (turn) => window.practiceChat.receive('园林绿化养护群', `第 ${turn} 条`),
          kill,
        );
        await pause(700);
      }
      await pause(1500);
      const { groups } = await storedGroups(d);
      assert.equal(groups.length, before);
      const group = groups.find(({ name }) => name === '园林绿化养护群');
      assert.ok(group?.lastActivityAt > 0, 'the activity is recorded');
    },
  },
];
