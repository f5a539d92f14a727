// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { COMPOSING, count, ENTER, get, KEY_S, openPage, press, type } from './open-page';

const GROUP = '青澜区城管局工作群';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

async function openGroup() {
  const { chat } = await openPage();
  chat.open(GROUP);
  return chat;
}

describe('what sends', () => {
  test.each([
    ['Enter', ENTER, {}],
    ['Alt+S', KEY_S, { altKey: true }],
  ])('%s', async (_, keyCode, modifiers) => {
    const chat = await openGroup();
    type('今天的日报已交');
    expect(press(keyCode, modifiers).defaultPrevented).toBe(true);
    const { id } = chat.truth()[0]!;
    expect(chat.sends).toEqual([{ chatId: id, kind: 'text', text: '今天的日报已交' }]);
    expect(get('#editArea').childNodes).toHaveLength(0);
  });

  test('a click on the button, which has no address', async () => {
    const chat = await openGroup();
    type('好');
    get('a.btn.btn_send').click();
    expect(chat.sends.map(({ text }) => text)).toEqual(['好']);
    expect(get('a.btn_send').hasAttribute('href')).toBe(false);
  });

  test.each([
    ['an Enter of the input method', COMPOSING, {}],
    ['S alone', KEY_S, {}],
  ])('not %s', async (_, keyCode, modifiers) => {
    const chat = await openGroup();
    type('好');
    expect(press(keyCode, modifiers).defaultPrevented).toBe(false);
    expect(chat.sends).toEqual([]);
  });

  test.each(['ctrlKey', 'shiftKey', 'altKey', 'metaKey'])(
    'Enter with %s is a line',
    async (key) => {
      const chat = await openGroup();
      type('一');
      press(ENTER, { [key]: true });
      expect(chat.sends).toEqual([]);
      expect(get('#editArea').querySelectorAll('br').length).toBeGreaterThan(0);
    },
  );

  test('nothing where no chat is chosen, or nothing is written', async () => {
    const { chat } = await openPage();
    type('好');
    press(ENTER);
    chat.open(GROUP);
    press(ENTER);
    expect(chat.sends).toEqual([]);
  });
});

describe('what is sent', () => {
  test('the text of the model, which knows of a change only by input', async () => {
    const chat = await openGroup();
    type('旧');
    get('#editArea').replaceChildren('新');
    press(ENTER);
    expect(chat.sends.map(({ text }) => text)).toEqual(['旧']);
  });

  test('faces as codes, emoji as private-use characters, br as newlines', async () => {
    const chat = await openGroup();
    get('.web_wechat_face').click();
    get('#mmpop_emoji_panel .qq_face a.face[type=qq][title="强"]').click();
    get('#mmpop_emoji_panel .emoji_face a[type=emoji][title="😂"]').click();
    expect(chat.sends).toEqual([]);
    expect(count('#editArea img.qqemoji.qqemoji79[text="[强]_web"]')).toBe(1);
    expect(count('#editArea img.emoji.emoji1f602[text="\uE412_web"]')).toBe(1);
    get('#editArea').append(document.createElement('br'));
    type('好👍');
    press(ENTER);
    expect(chat.sends.map(({ text }) => text)).toEqual(['[强]\uE412\n好👍']);
  });
});

describe('the node', () => {
  test('is the same after another chat, each with its draft', async () => {
    const chat = await openGroup();
    const node = get('#editArea');
    type('写到一半');
    chat.open('家人群');
    expect([get('#editArea') === node, node.textContent]).toEqual([true, '']);
    chat.open(GROUP);
    expect(node.textContent).toBe('写到一半');
    press(ENTER);
    expect(chat.sends.map(({ text }) => text)).toEqual(['写到一半']);
  });

  test('is a new one after another tab, and the old one is dead', async () => {
    const chat = await openGroup();
    const node = get('#editArea');
    type('写到一半');
    get('.tab_item.contacts').click();
    expect(count('#editArea')).toBe(0);
    get('.tab_item.chat').click();
    expect(get('#editArea')).not.toBe(node);
    press(ENTER);
    expect(chat.sends.map(({ text }) => text)).toEqual(['写到一半']);
  });
});

test('a click anywhere closes the panel, one inside it does not', async () => {
  await openGroup();
  get('.web_wechat_face').click();
  get('#mmpop_emoji_panel a.face').click();
  expect(count('.mmpop')).toBe(1);
  get('.chat_bd').click();
  expect(count('.mmpop')).toBe(0);
});
