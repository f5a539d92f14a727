// What every client's practice page must show, whatever its markup: used by feishu.mjs and
// dingtalk.mjs. WeChat Web has more routes, and scenarios of its own.
import assert from 'node:assert/strict';
import { SILENT } from './installations.mjs';
import { until } from './until.mjs';

export const GROUP = '环卫科工作群';
const ARMED_MS = 750;
export const pause = (ms) => new Promise((done) => setTimeout(done, ms));
export const sends = (d) =>
  d.evaluate(() => window.practiceChat.sends.map(({ kind, text }) => `${kind}:${text}`));
export const asks = (d) => until(async () => (await d.barName()) !== undefined, 'the bar');
export const isQuiet = async (d, where = '') => {
  await pause(300);
  assert.equal(await d.barName(), undefined, `no bar ${where}`);
};
export const open = async (d, name) => {
  await d.evaluate((chat) => window.practiceChat.open(chat), name);
  await pause(400);
};
export const sendsAre = async (d, expected) => {
  await until(async () => (await sends(d)).length >= expected.length, 'the send');
  await pause(300);
  assert.deepEqual(await sends(d), expected);
};
export const confirm = async (d) => {
  await pause(ARMED_MS);
  await d.clickBar('仍然发');
  await isQuiet(d);
};

/** The matrix of a client with these selectors; `again` where only a second act sends. */
export function routesOf({ name, site, copy, editor, button, draft, again }) {
  const scenario = (title, how, run) => ({ name: `${name}: ${title}`, site, copy, ...how, run });
  const write = async (d, text, chat = GROUP) => {
    await open(d, chat);
    await d.click(editor);
    await d.type(text);
  };
  const draftIs = async (d, text) => assert.equal(await d.evaluate(draft), text);
  const acts = {
    Enter: (d) => d.press('Enter'),
    NumpadEnter: (d) => d.press('NumpadEnter'),
    'a click on the button': (d) => d.click(button),
  };
  const held = Object.entries(acts).flatMap(([title, act]) => [
    scenario(`${title} is held, and Esc gives the draft back`, { questions: 1 }, async (d) => {
      await write(d, '收到');
      await act(d);
      await asks(d);
      assert.match(await d.barName(), /只有「收到」/);
      assert.deepEqual(await sends(d), []);
      await d.press('Escape');
      await isQuiet(d);
      await d.type('，三点前交');
      await draftIs(d, '收到，三点前交');
      assert.deepEqual(await sends(d), []);
    }),
    scenario(`${title}, confirmed, sends exactly once`, { questions: 1 }, async (d) => {
      await write(d, '收到');
      await act(d);
      await asks(d);
      await confirm(d);
      if (again) {
        assert.deepEqual(await sends(d), [], 'nothing is sent for the person');
        await act(d);
      }
      await sendsAre(d, ['text:收到']);
      await d.press('Enter');
      await sendsAre(d, ['text:收到']);
    }),
  ]);
  return [
    ...held,
    scenario('a private chat and a social group are left alone', SILENT, async (d) => {
      for (const chat of ['李科', '家人群']) {
        await open(d, chat);
        // Its kind is asked for as soon as it is open, and judged as work until it is known.
        await pause(600);
        await write(d, '收到', chat);
        await d.press('Enter');
        await isQuiet(d, chat);
      }
      assert.equal((await sends(d)).length, 2);
    }),
    scenario('Shift+Enter stays a new line', SILENT, async (d) => {
      await write(d, '收到');
      await d.press('Shift+Enter');
      await isQuiet(d);
      assert.deepEqual(await sends(d), []);
    }),
    scenario('what is no empty reply passes', { ...SILENT, questions: 1 }, async (d) => {
      await write(d, '清单已报送，见附件，下午三点前补齐其余两项');
      await d.press('Enter');
      await pause(300);
      // Only the hour can speak here.
      if (await d.barName()) assert.doesNotMatch(await d.barName(), /只有/);
      else assert.equal((await sends(d)).length, 1);
    }),
    scenario('a confirmed send does not pass for another text', { questions: 2 }, async (d) => {
      await write(d, '收到');
      await d.press('Enter');
      await asks(d);
      await confirm(d);
      if (!again) await sendsAre(d, ['text:收到']);
      // The confirmed rule is quiet in this group now; another one is not.
      await d.press('Control+KeyA');
      await d.press('Backspace');
      await d.type('👍👍');
      await d.press('Enter');
      await asks(d);
      assert.deepEqual(await sends(d), again ? [] : ['text:收到']);
    }),
  ];
}
