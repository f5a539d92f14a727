// What a person must be able to rely on, in every browser. Each scenario starts on a fresh practice
// chat at https://wx.qq.com/ with the built content script running.
import assert from 'node:assert/strict';
import { SILENT } from './installations.mjs';
import { until } from './until.mjs';

const GROUP = '环卫科工作群';
const ARMED_MS = 700;
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const sends = (d) =>
  d.evaluate(() => window.practiceChat.sends.map(({ kind, text }) => `${kind}:${text}`));
const draft = (d) => d.evaluate(() => document.querySelector('#editArea').textContent);
const focused = (d) => d.evaluate(() => document.activeElement.id);
const open = async (d, name) => {
  await d.evaluate((chat) => window.practiceChat.open(chat), name);
  await pause(400);
};
const write = async (d, text) => {
  await d.click('#editArea');
  await d.type(text);
};
const asks = (d) => until(async () => (await d.barName()) !== undefined, 'the bar');
const isQuiet = async (d) => {
  await pause(300);
  assert.equal(await d.barName(), undefined, 'no bar');
};
async function hold(d, text = '收到', chord = 'Enter') {
  await open(d, GROUP);
  await write(d, text);
  await d.press(chord);
  await asks(d);
}

const route = (name, send) => ({
  name: `${name} is held, and Esc gives draft and caret back`,
  questions: 1,
  async run(d) {
    await open(d, GROUP);
    await write(d, '收到');
    await send(d);
    await asks(d);
    assert.match(await d.barName(), /只有「收到」/);
    assert.deepEqual(await sends(d), []);
    await d.press('Escape');
    await isQuiet(d);
    assert.equal(await focused(d), 'editArea');
    await d.type('，三点前交');
    assert.equal(await draft(d), '收到，三点前交');
    assert.deepEqual(await sends(d), []);
  },
});

export const scenarios = [
  route('Enter', (d) => d.press('Enter')),
  route('NumpadEnter', (d) => d.press('NumpadEnter')),
  route('Alt+S', (d) => d.press('Alt+KeyS')),
  route('Shift+Alt+S', (d) => d.press('Shift+Alt+KeyS')),
  route('a click on 发送', (d) => d.click('a.btn_send')),
  {
    name: 'the button 仍然发 sends exactly once',
    questions: 1,
    async run(d) {
      await hold(d);
      await pause(ARMED_MS);
      await d.clickBar('仍然发');
      await until(async () => (await sends(d)).length > 0, 'the send');
      await pause(300);
      assert.deepEqual(await sends(d), ['text:收到']);
      assert.equal(await draft(d), '');
      await isQuiet(d);
    },
  },
  {
    name: 'Ctrl+Enter sends after the bar is armed, not before; a further Enter is held',
    questions: 1,
    async run(d) {
      await open(d, GROUP);
      await write(d, '收到');
      await d.press('Enter');
      // At once: to look for the bar first may take as long as the arming does.
      await d.press('Control+Enter');
      await asks(d);
      await d.press('Enter');
      assert.deepEqual(await sends(d), []);
      await pause(ARMED_MS);
      await d.press('Enter');
      await pause(200);
      assert.deepEqual(await sends(d), []);
      await d.press('Control+Enter');
      await until(async () => (await sends(d)).length > 0, 'the send');
      await pause(300);
      assert.deepEqual(await sends(d), ['text:收到']);
    },
  },
  {
    name: 'typing on closes the bar and what is typed then is judged anew',
    questions: 1,
    async run(d) {
      await hold(d);
      await d.type('，下午3点前报送清单');
      await isQuiet(d);
      assert.equal(await draft(d), '收到，下午3点前报送清单');
    },
  },
  {
    name: 'emoji from the panel count as a sticker',
    questions: 1,
    async run(d) {
      await open(d, GROUP);
      await d.click('#editArea');
      await d.evaluate(() => {
        const editor = document.querySelector('#editArea');
        const face = document.createElement('img');
        face.className = 'qqemoji qqemoji79';
        face.setAttribute('text', '[强]_web');
        editor.append(face);
        editor.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await d.press('Enter');
      await asks(d);
      assert.match(await d.barName(), /只有表情/);
      assert.deepEqual(await sends(d), []);
    },
  },
  {
    ...SILENT,
    name: 'Ctrl+Enter and Shift+Enter stay newlines',
    async run(d) {
      await open(d, GROUP);
      await write(d, '收到');
      await d.press('Shift+Enter');
      await isQuiet(d);
      assert.deepEqual(await sends(d), []);
    },
  },
  {
    ...SILENT,
    name: 'a private chat, 文件传输助手 and a social group are left alone',
    async run(d) {
      const others = await d.evaluate(() =>
        [...document.querySelectorAll('.chat_item')]
          .map((row) => row.dataset.username)
          .filter((id) => !id.startsWith('@@')),
      );
      assert.ok(others.length > 0, 'there is a private chat');
      for (const chat of [...others.slice(0, 1), 'filehelper', '家人群']) {
        await open(d, chat);
        await write(d, '收到');
        await d.press('Enter');
        await isQuiet(d);
      }
      assert.equal((await sends(d)).length, 3);
    },
  },
  {
    name: '不是工作群 is remembered',
    async run(d) {
      await hold(d);
      await pause(ARMED_MS);
      await d.clickBar('不是工作群');
      await d.press('Enter');
      await until(async () => (await sends(d)).length === 1, 'the send');
      await d.goto('?login=later');
      await until(() => d.evaluate(() => document.body.classList.contains('loaded')), 'the page');
      await pause(1500);
      await open(d, GROUP);
      await write(d, '收到');
      await d.press('Enter');
      await isQuiet(d);
    },
  },
  {
    name: 'the editor may be rebuilt; the guard does not notice',
    questions: 1,
    async run(d) {
      await open(d, GROUP);
      await d.evaluate(() => {
        const old = document.querySelector('#editArea');
        window.oldEditor = old;
        document.querySelector('.tab_item [title="通讯录"], [data-tab="contact"]')?.click();
      });
      await pause(200);
      await d.evaluate(() =>
        document.querySelector('.tab_item [title="聊天"], [data-tab="chat"]')?.click(),
      );
      await pause(300);
      await hold(d);
      assert.deepEqual(await sends(d), []);
    },
  },
  {
    name: 'switching the chat withdraws the question and keeps the draft unsent',
    questions: 1,
    async run(d) {
      await hold(d);
      await open(d, '市容科工作群');
      await isQuiet(d);
      assert.deepEqual(await sends(d), []);
    },
  },
  {
    name: 'a page that imitates wxt’s restart event does not switch the guard off',
    questions: 1,
    async run(d) {
      await d.evaluate(() => {
        for (const id of ['pnndijobmclbliehlobbdbhhjffenpih', 'qunyue@qunyue.example'])
          for (const name of ['chat', 'content'])
            document.dispatchEvent(
              new CustomEvent(`${id}:${name}:wxt:content-script-started`, {
                detail: { contentScriptName: name, messageId: 'x' },
              }),
            );
      });
      await hold(d);
    },
  },
  {
    name: 'a script’s own Enter is held, and a script can’t confirm',
    questions: 2,
    async run(d) {
      await open(d, GROUP);
      await write(d, '收到');
      const press = (keys) =>
        d.evaluate((init) => {
          const rest = { bubbles: true, cancelable: true, keyCode: 13 };
          const event = new KeyboardEvent('keydown', { ...rest, ...init });
          document.querySelector('#editArea').dispatchEvent(event);
        }, keys);
      await press({ key: 'Enter' });
      await asks(d);
      await pause(ARMED_MS);
      await press({ key: 'Enter', ctrlKey: true });
      await d.evaluate(() => document.querySelector('a.btn_send').click());
      await pause(200);
      assert.deepEqual(await sends(d), []);
    },
  },
  {
    name: 'a bar that the page covers takes no confirm',
    questions: 2,
    async run(d) {
      await hold(d);
      await d.evaluate(() => {
        const cover = document.createElement('div');
        cover.popover = 'manual';
        cover.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;opacity:0.01';
        document.body.append(cover);
        cover.showPopover();
        document.querySelector('#editArea').focus();
      });
      await pause(ARMED_MS);
      await d.press('Control+Enter');
      await pause(200);
      assert.deepEqual(await sends(d), []);
    },
  },
  {
    ...SILENT,
    name: 'the page sees nothing of the extension while it does not ask',
    async run(d) {
      await open(d, GROUP);
      const seen = await d.evaluate(() => ({
        nodes: [...document.documentElement.children].map((node) => node.tagName).join(),
        marks: Object.keys(window).filter((key) => /qunyue|wxt/i.test(key)),
      }));
      assert.deepEqual(seen, { nodes: 'HEAD,BODY', marks: [] });
    },
  },
];
