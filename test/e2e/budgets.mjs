// A day brings so many questions and no more: after them a finding is a quiet line and holds nothing,
// but for what is secret; and an extension that was updated under the page still asks, and says so.
import assert from 'node:assert/strict';
import { freshDraft, hold, pause, sends } from './attacks/steps.mjs';
import { A_DAYS_QUESTIONS } from './installations.mjs';
import { until } from './until.mjs';

const SECRET = '附件按机密件管理';
const isGone = (d) => until(async () => (await d.barName()) === undefined, 'the bar to go');

/** On three pages, so that what one page has asked must count for the next. */
async function spendTheDay(d) {
  for (let turn = 0; turn < A_DAYS_QUESTIONS; turn += 1) {
    if (turn % 4 === 0) await freshDraft(d);
    await hold(d);
    await d.press('Escape');
    await isGone(d);
  }
}

export const budgets = [
  {
    name: `after ${A_DAYS_QUESTIONS} questions a day the next finding holds nothing, also after a reload; what is secret is asked about`,
    limitMs: 120_000,
    async run(d) {
      await spendTheDay(d);
      await freshDraft(d);
      // The page has asked the background, which counts for all pages.
      await pause(700);
      await d.press('Enter');
      await until(async () => (await sends(d)).length === 1, 'the send');
      assert.equal(await d.barName(), undefined, 'no question');
      await freshDraft(d, undefined, SECRET);
      await pause(700);
      await hold(d);
      assert.match(await d.barName(), /含「机密」字样/);
      assert.deepEqual(await sends(d), []);
    },
  },
  {
    only: 'chromium',
    name: 'an extension that is gone under the page still asks, says 扩展已更新, and lets the message go after a confirm',
    async run(d) {
      await freshDraft(d);
      await d.orphanPage();
      await pause(1500);
      await hold(d);
      const notes = await d.spoken('note');
      const says = await d.spoken('StaticText');
      assert.equal(notes.length, 1, 'one note');
      assert.ok(
        says.some((each) => /扩展已更新，请刷新/.test(each)),
        says.join('|'),
      );
      await pause(700);
      await d.press('Control+Enter');
      await until(async () => (await sends(d)).length > 0, 'the send');
      await pause(300);
      assert.deepEqual(await sends(d), ['text:收到']);
    },
  },
];
