// The extension is updated under a page in which somebody types: no key is swallowed, the old copy
// and the new one never ask twice, and the warning is there before and after.
import assert from 'node:assert/strict';
import { ARMED_MS, asks, draft, freshDraft, hold, pause, sends } from './attacks/steps.mjs';
import { isFull } from './extent.mjs';
import { until } from './until.mjs';

const TURNS = isFull ? 50 : 5;
/** What is secret is asked about each time; other questions end with the day's budget. */
const SECRET = '附件按机密件管理';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

const bars = (d) => d.evaluate(() => document.querySelectorAll(':popover-open').length);
const clear = async (d) => {
  await d.press('Escape');
  await d.click('#editArea');
  await d.press('Control+KeyA');
  await d.page.keyboard.press('Backspace');
  await until(async () => (await draft(d)) === '', 'an empty editor');
};

export const reloads = [
  {
    name: `the extension reloads ${TURNS} times while typing: no key swallowed, never two bars, always a warning`,
    limitMs: 30_000 + TURNS * 5000,
    async run(d) {
      await freshDraft(d, undefined, '');
      for (let turn = 0; turn < TURNS; turn += 1) {
        const reloaded = d.reloadExtension();
        await d.type(LETTERS);
        await reloaded;
        await d.type(LETTERS);
        assert.equal(await draft(d), LETTERS + LETTERS, `reload ${turn + 1}: every letter`);
        await clear(d);
        await d.type(SECRET);
        await hold(d);
        assert.equal(await bars(d), 1, `reload ${turn + 1}: one bar`);
        await clear(d);
        assert.equal(await bars(d), 0, `reload ${turn + 1}: Esc closes it`);
      }
      await d.type(SECRET);
      await hold(d);
      await pause(ARMED_MS);
      await d.press('Control+Enter');
      await pause(300);
      assert.deepEqual(await sends(d), [`text:${SECRET}`]);
      await asksNoMore(d);
    },
  },
  {
    name: 'between the old copy and the new one the warning stays',
    async run(d) {
      await freshDraft(d);
      const reloaded = d.reloadExtension();
      await hold(d);
      await reloaded;
      await pause(300);
      assert.ok((await bars(d)) <= 1, 'never two bars');
      await d.press('Enter');
      await asks(d);
      assert.deepEqual(await sends(d), []);
    },
  },
];

async function asksNoMore(d) {
  await pause(100);
  assert.equal(await bars(d), 0, 'the bar is gone');
}
