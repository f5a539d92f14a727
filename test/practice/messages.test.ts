// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { count, ENTER, get, openPage, press, type } from './open-page';

const GROUP = '执法二中队';
const ROW =
  '.chat_bd.scroll-content > [mm-repeat="message in chatContent"] > div[ng-repeat="message in chatContent"]';

beforeEach(() => vi.useFakeTimers({ now: new Date(2026, 9, 8, 15, 17) }));
afterEach(() => vi.useRealTimers());

async function openGroup() {
  const { chat } = await openPage();
  chat.open(GROUP);
  return chat;
}

interface MessageData {
  readonly msgId: string;
  readonly msgType: string;
}

const data = (selector: string) =>
  JSON.parse(get(selector).getAttribute('data-cm') ?? '{}') as MessageData;

test('a text of another: name, bubble, ids as JSON, plain text', async () => {
  const chat = await openGroup();
  const sender = chat.truth().find(({ name }) => name === GROUP)!.members[2]!;
  const id = chat.receive(GROUP, '路口已清[强]', { from: sender.id });
  expect(get(`${ROW} .message.you .content > h4.nickname`).textContent).toBe(sender.name);
  expect(get(`${ROW} pre.js_message_plain`).textContent).toBe('路口已清');
  expect(data(`${ROW} .bubble.js_message_bubble.bubble_default.left`)).toEqual({
    type: 'message',
    actualSender: sender.id,
    msgType: '1',
    subType: '0',
    msgId: id,
  });
});

test('other kinds of message', async () => {
  const chat = await openGroup();
  chat.receive(GROUP, '点赞.gif', { kind: 'sticker' });
  chat.receive(GROUP, '现场.jpg', { kind: 'image' });
  chat.receive(GROUP, '名单.xlsx', { kind: 'file' });
  chat.receive(GROUP, '某某加入了群聊', { kind: 'system' });
  expect(data(`${ROW} .emoticon:has(> img.custom_emoji)`).msgType).toBe('47');
  expect(count(`${ROW} .emoticon .bubble, ${ROW} .bubble .emoticon`)).toBe(0);
  expect(data(`${ROW} .bubble:has(.msg-img)`).msgType).toBe('3');
  expect(data(`${ROW} .bubble:has(.attach)`).msgType).toBe('49');
  const lines = [...document.querySelectorAll(`${ROW} .message > .message_system > .content`)];
  expect(lines.map((line) => line.textContent)).toEqual(['15:17', '某某加入了群聊']);
});

test('the time stands again after 180 seconds', async () => {
  const chat = await openGroup();
  Object.defineProperty(get('.chat_bd'), 'clientHeight', { value: 1000 });
  const start = Date.now();
  for (const seconds of [0, 179, 180, 300, 360]) {
    chat.receive(GROUP, '在', { at: start + seconds * 1000 });
  }
  expect(count(`${ROW} .message_system`)).toBe(3);
});

test('one message is nine new subtrees with a bubble, five of them for measuring', async () => {
  const chat = await openGroup();
  const added = { prerender: 0, list: 0 };
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node as Element).querySelector('.bubble')) continue;
        added[(target as Element).id === 'prerender' ? 'prerender' : 'list'] += 1;
      }
    }
  });
  observer.observe(get('#chatArea'), { childList: true, subtree: true });
  chat.receive(GROUP, '在');
  await vi.advanceTimersByTimeAsync(10);
  observer.disconnect();
  expect(added).toEqual({ prerender: 5, list: 4 });
  expect(count('#prerender *')).toBe(0);
});

test('an own message changes its id once, when the server has answered', async () => {
  const chat = await openGroup();
  type('到');
  press(ENTER);
  const own = `${ROW} .message.me .bubble.bubble_primary.right`;
  const localId = data(own).msgId;
  expect(count('.ico_loading')).toBe(1);
  vi.advanceTimersByTime(299);
  expect(data(own).msgId).toBe(localId);
  vi.advanceTimersByTime(1);
  expect(data(own).msgId).not.toBe(localId);
  expect(count('.ico_loading')).toBe(0);
  expect(chat.sends).toHaveLength(1);
});

test('a failed message has left nothing and can be sent again', async () => {
  const chat = await openGroup();
  chat.failNextSend();
  type('到');
  press(ENTER);
  vi.advanceTimersByTime(300);
  expect(chat.sends).toEqual([]);
  get('.web_wechat_message_fail').click();
  vi.advanceTimersByTime(300);
  expect(chat.sends.map(({ text }) => text)).toEqual(['到']);
  expect(count('.web_wechat_message_fail')).toBe(0);
});

test('choosing a chat renders every row anew', async () => {
  const chat = await openGroup();
  chat.receive(GROUP, '在');
  const row = get(ROW);
  chat.open('家人群');
  chat.open(GROUP);
  expect(get(ROW)).not.toBe(row);
  expect(get(ROW).textContent).toBe(row.textContent);
});

test('a burst leaves few rows in the DOM and all in the model', async () => {
  const { page, chat } = await openPage();
  chat.open(GROUP);
  for (let index = 0; index < 150; index += 1) chat.receive(GROUP, String(index));
  expect(count(ROW)).toBeLessThan(15);
  expect(page.model?.current?.messages).toHaveLength(150);
});

test('what the tests ask for must exist', async () => {
  const chat = await openGroup();
  expect(() => chat.receive('没有这个群', '在')).toThrow('没有这个群');
  expect(() => chat.receive(GROUP, '在', { from: '没有这个人' })).toThrow('没有这个人');
});
