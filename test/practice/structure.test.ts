// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { count, get, openPage } from './open-page';

const GROUP = '青澜区城管局工作群';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('which state the page is in', () => {
  test('logged out: a code, no chat', async () => {
    await openPage(false);
    expect(document.body.className).toBe('unlogin');
    expect([count('.login .qrcode img'), count('#chatArea')]).toEqual([1, 0]);
  });

  test('logging in needs no reload', async () => {
    await openPage(false);
    const { body } = document;
    get('.login button').click();
    expect(document.body).toBe(body);
    expect(body.className).toBe('loaded');
    expect([count('.login'), count('#chatArea')]).toEqual([0, 1]);
  });

  test('no chat chosen: an editor is there, a name is not', async () => {
    await openPage();
    expect(count('#chatArea.no-choose:not(.chatRoom) pre#editArea[contenteditable=true]')).toBe(1);
    expect(get('.title_wrap .title_name').textContent).toBe('');
    expect(get('#J_NavChatScrollBody').dataset.username).toBe('');
  });

  test.each([
    ['青澜发布', '@'],
    ['文件传输助手', 'filehelper'],
  ])('%s is neither a group nor nothing', async (name, id) => {
    const { chat } = await openPage();
    chat.open(name);
    expect(count('#chatArea:not(.chatRoom):not(.no-choose)')).toBe(1);
    expect(get('.title_name').dataset.username).toMatch(new RegExp(`^${id}(?!@)`));
    vi.runAllTimers();
    expect(count('.title_count')).toBe(0);
  });

  test('a group: title and list name the same id', async () => {
    const { chat } = await openPage();
    chat.open(GROUP);
    expect(count('#chatArea.chatRoom:not(.no-choose)')).toBe(1);
    const id = get('#chatArea .title_wrap .title.poi .title_name').dataset.username;
    expect(id).toMatch(/^@@[0-9a-f]{64}$/);
    expect(get('#J_NavChatScrollBody').dataset.username).toBe(id);
    expect(get('.chat_item.active').dataset.username).toBe(id);
  });
});

describe('the list of chats', () => {
  const ROW =
    '#J_NavChatScrollBody > div[mm-repeat] > div[ng-repeat^="chatContact in chatList"] > .chat_item[data-username][data-cm]';

  test('only rows near the view are in the DOM', async () => {
    const { chat } = await openPage();
    expect(chat.truth().length).toBeGreaterThanOrEqual(30);
    // No layout here: the 200 px beyond the edge are four rows of 64 px.
    expect(count(ROW)).toBe(4);
    const list = get('#J_NavChatScrollBody');
    Object.defineProperty(list, 'clientHeight', { value: 640 });
    list.scrollTop = 640;
    list.dispatchEvent(new Event('scroll'));
    expect(count(ROW)).toBe(18);
    const top = get('#J_NavChatScrollBody .top-placeholder');
    expect(top.style.height).toBe(`${6 * 64}px`);
    expect(top.nextElementSibling).toBe(get(ROW).parentElement);
  });

  test('a row shows name, H:mm, digest and what is unread', async () => {
    const { chat } = await openPage();
    chat.receive('环卫科工作群', '九点[强]', { at: new Date(2026, 9, 8, 9, 5).getTime() });
    const row = get(`.chat_item[data-username="${chat.truth()[1]?.id ?? ''}"]`);
    const text = (selector: string) => row.querySelector(selector)?.textContent;
    expect(text('.nickname_text')).toBe('环卫科工作群');
    expect(text('.ext .attr')).toBe('9:05');
    expect(text('.msg span[ng-bind-html]')).toMatch(/^.+:九点$/);
    expect(row.querySelectorAll('.msg img.qqemoji79')).toHaveLength(1);
    expect(text('i.web_wechat_reddot_middle')).toBe('2');
    row.click();
    expect(row.querySelector('i.web_wechat_reddot_middle')).toBeNull();
  });

  test('a muted chat has a dot without a count', async () => {
    const { chat } = await openPage();
    chat.receive('羽毛球友群', '周六老地方');
    const row = get('.chat_item:has(.web_wechat_no-remind)');
    expect(row.querySelector('i.web_wechat_reddot')?.textContent).toBe('');
  });

  test('the chat with the newest message comes first, after the pinned ones', async () => {
    const { chat } = await openPage();
    chat.receive('执法一中队', '到');
    const names = [...document.querySelectorAll('.nickname_text')].map((node) => node.textContent);
    expect(names.slice(0, 2)).toEqual([GROUP, '执法一中队']);
    expect(count('.chat_item.top')).toBe(1);
  });
});

describe('names', () => {
  test('an emoji in a name is an image without text', async () => {
    const { chat } = await openPage();
    chat.open('花🌹与A&B商圈工作群');
    const name = get('.title_name');
    expect(name.textContent).toBe('花与A&B商圈工作群');
    expect(name.querySelectorAll('img.emoji.emoji1f339')).toHaveLength(1);
  });

  test('a group nobody named shows its members', async () => {
    const { chat } = await openPage();
    const unnamed = chat.truth().find(({ name }) => name === '');
    chat.open(unnamed?.id ?? '');
    expect(unnamed?.members).toHaveLength(4);
    expect(get('.title_name').textContent.split(', ')).toHaveLength(4);
  });
});

test('down on the body goes to the next chat, in the editor it does not', async () => {
  const { chat } = await openPage();
  chat.open(GROUP);
  const down = () => {
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    return get('.title_name').textContent;
  };
  const next = down();
  expect(next).not.toBe(GROUP);
  get('#editArea').focus();
  expect(down()).toBe(next);
});
