// What must not be found in any file of the browser's profile: private groups' names, messages.
import assert from 'node:assert/strict';
import { filesWith } from '../proof/find-in-files.mjs';
import { findPrivateGroups } from '../proof/private-groups.mjs';
import { until } from './until.mjs';

const ARMED_MS = 700;
const GROUPS = ['环卫科工作群', '市容科工作群', '防汛应急值班群', '河长制工作群'];
const SENT = 100;
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
    async run(d) {
      const sent = Array.from({ length: SENT }, (_, at) => sentence(at, '发出'));
      const received = Array.from({ length: SENT }, (_, at) => sentence(at, '收取'));
      for (const [at, text] of received.entries())
        await d.evaluate(
          (name, said) => window.practiceChat.receive(name, said),
          GROUPS[at % 4],
          text,
        );
      for (const [at, text] of sent.entries()) {
        if (at % 25 === 0) {
          await d.evaluate((name) => window.practiceChat.open(name), GROUPS[at / 25]);
          await pause(400);
        }
        await send(d, text);
      }
      // The background must have stored what it stores of these groups, or nothing is shown.
      const counted = await until(
        () =>
          d.openOwnPage('popup.html').then(async (own) => {
            const tables = await own.evaluate(
              `chrome.runtime.sendMessage({ type: 'storedFields', request: undefined }).then(({ value }) => value)`,
            );
            await own.close();
            return tables.some(({ table, rows }) => table === 'activity' && rows > 0);
          }),
        'stored activity',
        10_000,
      );
      assert.ok(counted !== false);
      const marks = ['发出金丝雀', '收取金丝雀'];
      const found = await d.closeAndLook((profile) => filesWith(profile, marks));
      assert.deepEqual([...found], []);
    },
  },
  {
    name: 'private groups leave no name in exports, backups and files',
    only: 'chromium',
    async run(_, check) {
      const { exported, backedUp, backups, inFiles } = await findPrivateGroups();
      await check('of 40 private groups none is in an export or a backup', async () => {
        assert.deepEqual(exported, { work: 20, guessed: 0, marked: 0, unknown: 0 });
        assert.deepEqual(backedUp, { work: 20, guessed: 0, marked: 0, unknown: 0 });
        assert.ok(backups > 0, 'there are backups');
      });
      await check('what is guessed social was never written', async () => {
        assert.equal(inFiles.guessed, 0);
        assert.equal(inFiles.work, 20, 'the search finds what is stored');
      });
      await check('what was marked social by hand is in no file any more', async () => {
        assert.equal(inFiles.marked, 0);
      });
    },
  },
];
