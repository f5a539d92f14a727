// What must not be found in any file of the browser's profile: private groups' names, messages.
import assert from 'node:assert/strict';
import { filesWith } from '../proof/find-in-files.mjs';
import { findPrivateGroups } from '../proof/private-groups.mjs';
import { isFull } from './extent.mjs';
import { until } from './until.mjs';

const ARMED_MS = 700;
const GROUPS = ['环卫科工作群', '市容科工作群', '防汛应急值班群', '河长制工作群'];
/** Most are sent where nothing is asked, for each question takes its time. */
const SENT = { groups: 8, others: 32 };
const RECEIVED = 160;
const STORED = `chrome.runtime.sendMessage({ type: 'storedFields' }).then(({ value }) => value)`;
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Sentences as they are written at work, each with a mark that occurs nowhere else. */
const sentence = (at, way) =>
  [
    `请各科室今天下班前报送材料${way}金丝雀${at}号`,
    `收到，${way}金丝雀${at}号马上办`,
    `@所有人 紧急通知：${way}金丝雀${at}号路段积水，请立即处置`,
    `${way}金丝雀${at}号`,
  ][at % 4];

async function send(d, text) {
  await d.click('#editArea');
  await d.commit(text);
  const before = await d.evaluate(() => window.practiceChat.sends.length);
  await d.press('Enter');
  const isSent = () => d.evaluate((n) => window.practiceChat.sends.length > n, before);
  for (let tries = 0; tries < 3 && !(await isSent()); tries += 1) {
    await pause(ARMED_MS);
    await d.press('Control+Enter');
    await pause(50);
  }
  assert.ok(await isSent(), `sent: ${text}`);
}

export const privacyScenarios = [
  {
    name: 'of 200 marked sentences sent and received no file of the profile holds one',
    only: 'chromium',
    ownBrowser: true,
    async run(d) {
      for (let at = 0; at < RECEIVED; at += 1)
        await d.evaluate(
          (name, said) => window.practiceChat.receive(name, said),
          GROUPS[at % GROUPS.length],
          sentence(at, '收取'),
        );
      for (const [chat, count] of [
        [GROUPS[0], SENT.groups],
        ['文件传输助手', SENT.others],
      ]) {
        await d.evaluate((name) => window.practiceChat.open(name), chat);
        await pause(400);
        for (let at = 0; at < count; at += 1) await send(d, sentence(at, '发出'));
      }
      // The background must have stored what it stores of these groups, or nothing is shown.
      const own = await d.openOwnPage('popup.html');
      await until(async () => {
        const tables = await own.evaluate(STORED);
        return tables.some(({ name, rows }) => name === 'activity' && rows > 0);
      }, 'stored activity');
      const marks = ['发出金丝雀', '收取金丝雀'];
      const found = await d.closeAndLook((profile) => filesWith(profile, marks));
      assert.deepEqual([...found], []);
    },
  },
  ...['chromium', 'firefox'].map((browser) => ({
    name: 'private groups leave no name in exports, backups and files',
    only: browser,
    bringsBrowser: true,
    async run(_, check) {
      // Firefox takes long to open: once is enough where there is little time.
      const reopens = isFull || browser === 'chromium';
      const found = await findPrivateGroups(browser, reopens);
      await check('of 40 private groups none is in an export or a backup', async () => {
        assert.deepEqual(found.exported, { work: 20, guessed: 0, marked: 0, unknown: 0 });
        assert.deepEqual(found.backedUp, { work: 20, guessed: 0, marked: 0, unknown: 0 });
        assert.equal(found.exportsPrivate, false, 'a choice with unknown groups in it is refused');
        assert.ok(found.backups > 0, 'there are backups');
      });
      await check('no file of the profile has ever held the name of one of them', async () => {
        const { work, ...privates } = found.inFiles;
        assert.deepEqual(privates, { guessed: 0, marked: 0, unknown: 0 });
        assert.equal(work, 20, 'the search finds what is stored');
      });
      await check('what is unsorted has its name while the browser runs', async () => {
        const { afterStop, listed } = found;
        assert.deepEqual(afterStop, { work: 20, guessed: 0, marked: 10, unknown: 10 });
        assert.deepEqual(listed, { work: 20, guessed: 0, marked: 0, unknown: 10 });
      });
      if (!reopens) return;
      await check(
        'and is the same group when the browser was closed and it is seen again',
        async () => {
          const { afterRestart, seenAgain, isSame } = found;
          assert.deepEqual(afterRestart, { work: 20, guessed: 0, marked: 0, unknown: 0 });
          assert.deepEqual(seenAgain, { work: 20, guessed: 0, marked: 0, unknown: 10 });
          assert.ok(isSame, 'no record more and none less');
        },
      );
    },
  })),
];
