// R1 at its moment: while a group is put together, one quiet line names the group these people have.
import assert from 'node:assert/strict';
import { until } from './until.mjs';

const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const lines = (d) => d.evaluate(() => document.querySelectorAll(':popover-open').length);
const click = (d, selector) =>
  d.evaluate((where) => document.querySelector(where).click(), selector);

async function openDialog(d) {
  await click(d, '.header a.opt');
  await click(d, '#mmpop_system_menu a');
  const isOpen = () => Boolean(document.querySelector('.create_chatroom_dlg'));
  await until(() => d.evaluate(isOpen), 'the dialog');
}
/** Ticks or unticks some of a group's members, oneself left out. */
const toggle = (d, group, from, to) =>
  d.evaluate(
    (name, first, end) => {
      const { members } = window.practiceChat.truth().find((each) => each.name === name);
      for (const { id } of members.slice(1 + first, 1 + end))
        document.querySelector(`.create_chatroom_dlg [data-username="${id}"]`).click();
    },
    group,
    from,
    to,
  );
const isSilent = async (d, why) => {
  await pause(1200);
  assert.equal(await lines(d), 0, why);
};

export const creating = [
  {
    name: 'a new group of people who have one: a line names it, once, opens it, and never blocks',
    async run(d) {
      await openDialog(d);
      await toggle(d, '环卫科工作群', 0, 2);
      await isSilent(d, 'two people are no group');
      await toggle(d, '环卫科工作群', 2, 13);
      await until(async () => (await lines(d)) === 1, 'the line');
      assert.match(await d.lineText(), /「环卫科工作群」里已有所选 13 人/);
      await toggle(d, '环卫科工作群', 0, 12);
      await isSilent(d, 'gone with the likeness');
      await toggle(d, '环卫科工作群', 0, 12);
      await pause(1200);
      assert.doesNotMatch(await d.lineText(), /「环卫科工作群」里已有/, 'said once in a dialog');
      await click(d, '.create_chatroom_dlg .dialog_ft a');
      const created = () => window.practiceChat.created.map((people) => people.length);
      assert.deepEqual(await d.evaluate(created), [13]);
    },
  },
  {
    name: 'the line’s 打开该群 opens the group and creates nothing; a social group is never named',
    async run(d) {
      await openDialog(d);
      await toggle(d, '家人群', 0, 5);
      await isSilent(d, 'private life stays out');
      await toggle(d, '家人群', 0, 5);
      await toggle(d, '青澜区城管局工作群', 0, 45);
      await until(async () => (await lines(d)) === 1, 'the line');
      await pause(700);
      await d.clickBar('打开该群');
      await pause(400);
      const state = () => ({
        open: document.querySelector('#chatArea .title_name').textContent,
        dialogs: document.querySelectorAll('.ngdialog').length,
        created: window.practiceChat.created.length,
      });
      const expected = { open: '青澜区城管局工作群', dialogs: 0, created: 0 };
      assert.deepEqual(await d.evaluate(state), expected);
      assert.equal(await lines(d), 0);
    },
  },
];
