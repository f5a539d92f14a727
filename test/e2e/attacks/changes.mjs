import assert from 'node:assert/strict';
import { asks, draft, sends } from './steps.mjs';

const swapDraft = (event) => {
  window.addEventListener(
    event,
    () => (document.querySelector('#editArea').textContent = '我同意贵单位的付款申请'),
    { capture: true, once: true },
  );
};
const blindly = { act: (d) => d.press('Control+Enter') };
const by = (type) => `(${swapDraft})('${type}')`;

export const changes = [
  {
    name: 'the draft, with an input event',
    during: () => {
      const editor = document.querySelector('#editArea');
      editor.textContent = '收到收到';
      editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    ...blindly,
    honest: false,
  },
  {
    name: 'the draft, without an input event',
    during: () => (document.querySelector('#editArea').textContent = '我同意贵单位的付款申请'),
    ...blindly,
    honest: false,
  },
  {
    name: 'the draft, at the key down of Ctrl',
    before: `() => ${by('keydown')}`,
    act: (d) => d.press('Control+Enter'),
    honest: false,
  },
  {
    name: 'the draft, at the press on the bar',
    during: `() => ${by('pointerdown')}`,
    act: (d, point) => d.page.mouse.click(...point),
    after: async (d) => assert.equal(await draft(d), '我同意贵单位的付款申请'),
    honest: false,
  },
  {
    name: 'the chat’s id in the title',
    during: () => {
      document.querySelector('.title_name').dataset.username = '@@another';
    },
    ...blindly,
    honest: false,
  },
  {
    name: 'the chat, by opening another at the press on the bar',
    during: () => {
      const other = () => window.practiceChat.open('市容科工作群');
      window.addEventListener('pointerdown', other, { capture: true, once: true });
    },
    act: (d, point) => d.page.mouse.click(...point),
    honest: false,
  },
  {
    name: 'the editor, by a copy of it',
    during: () => {
      const editor = document.querySelector('#editArea');
      const copy = editor.cloneNode(true);
      editor.replaceWith(copy);
      copy.focus();
    },
    ...blindly,
    async after(d) {
      await d.click('#editArea');
      await d.press('Enter');
      await asks(d);
      assert.deepEqual(await sends(d), []);
    },
    honest: false,
  },
];
