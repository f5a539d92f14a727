// @vitest-environment happy-dom
/* eslint-disable @typescript-eslint/no-deprecated -- pages match keys by keyCode, so the tests do */
import { describe, expect, it } from 'vitest';
import { clientById } from '../../lib/clients';
import { chatPage, show } from '../support/chat-page';

const client = clientById('wechat-web');
const composer = () => client.composerOf(document.querySelector('#editArea'))!;
const key = (init: KeyboardEventInit & { keyCode: number }, target = '#editArea') => {
  const event = new KeyboardEvent('keydown', { bubbles: true, composed: true, ...init });
  // happy-dom drops keyCode from the init
  Object.defineProperty(event, 'keyCode', { value: init.keyCode });
  let act: ReturnType<typeof client.sendAct>;
  const listener = (seen: Event) => (act = client.sendAct(seen));
  window.addEventListener('keydown', listener, { capture: true, once: true });
  document.querySelector(target)?.dispatchEvent(event);
  return act;
};

describe('page state', () => {
  it.each([
    ['loaded', 'ready'],
    ['unlogin', 'signed-out'],
    ['', 'loading'],
  ])('body.%s is %s', (bodyClass, state) => {
    show(chatPage(), bodyClass);
    expect(client.pageState(document)).toBe(state);
  });

  it('names what is missing', () => {
    show(chatPage());
    expect(client.missing(document)).toEqual([]);
    document.querySelector('#editArea')?.remove();
    document.querySelector('.btn_send')?.remove();
    expect(client.missing(document)).toEqual(['composer.editor', 'composer.button']);
    document.querySelector('.title_name')?.removeAttribute('data-username');
    expect(client.missing(document)).toContain('chat.id');
    show('<main>another page altogether</main>');
    expect(client.missing(document)).toEqual(['composer.container']);
  });

  it('misses nothing while another tab of the page is open', () => {
    show(chatPage());
    document.querySelector('#chatArea')?.remove();
    for (const row of document.querySelectorAll('.chat_item')) row.checkVisibility = () => false;
    expect(client.missing(document)).toEqual([]);
  });
});

describe('the open chat', () => {
  it('is a group with name and size', () => {
    show(chatPage());
    expect(client.chat(composer())).toEqual({
      clientId: 'wechat-web',
      kind: 'group',
      idHint: '@@g1',
      name: '环卫科工作群',
      memberCount: 12,
      leftAlone: false,
    });
  });

  it.each([
    [{ root: 'person', id: '@p' }, 'person'],
    [{ root: 'none', id: '' }, 'none'],
    // The class may be renamed one day; a group's id still says what it is.
    [{ root: 'person', id: '@@g' }, 'group'],
  ] as const)('%o is %s', (page, kind) => {
    show(chatPage({ ...page, count: '' }));
    expect(client.chat(composer()).kind).toBe(kind);
  });

  it('leaves the file helper alone', () => {
    show(chatPage({ root: 'person', id: 'filehelper', count: '' }));
    expect(client.chat(composer()).leftAlone).toBe(true);
  });

  it('has no size until the page shows one', () => {
    show(chatPage({ count: '' }));
    expect(client.chat(composer())).not.toHaveProperty('memberCount');
  });

  it('reads emoji images in a name and cuts a 64 KB name', () => {
    show(chatPage({ name: '花<img class="emoji emoji1f339">与<b>A</b>群' }));
    expect(client.chat(composer()).name).toBe('花🌹与A群');
    show(chatPage({ name: '群'.repeat(65_536) }));
    expect(Array.from(client.chat(composer()).name)).toHaveLength(64);
  });
});

describe('the draft is what the page would send', () => {
  it.each([
    ['收到', '收到'],
    ['<img class="qqemoji qqemoji79" text="[强]_web">', '[强]'],
    ['<img class="emoji emoji1f602" text="\uE412_web">', '\uE412'],
    ['一<br>二', '一\n二'],
    ['<div>粘贴的</div><span>文字</span>', '粘贴的文字'],
    ['@<input un="@x" value="@李科 ">好', '@@李科 好'],
    ['<img src="x">图', '图'],
    ['a &lt;b&gt;', 'a <b>'],
  ])('%s → %s', (draft, text) => {
    show(chatPage({ draft }));
    expect(client.draft(composer())).toBe(text);
  });
});

describe('keys that send', () => {
  it.each([
    ['Enter', { keyCode: 13 }, true],
    ['Alt+S', { keyCode: 83, altKey: true }, true],
    ['Shift+Alt+S', { keyCode: 83, altKey: true, shiftKey: true }, true],
    ['Ctrl+Enter', { keyCode: 13, ctrlKey: true }, false],
    ['Shift+Enter', { keyCode: 13, shiftKey: true }, false],
    ['Meta+Enter', { keyCode: 13, metaKey: true }, false],
    ['S', { keyCode: 83 }, false],
    ['an input method’s Enter', { keyCode: 229, key: 'Enter' }, false],
    ['Enter while composing', { keyCode: 13, isComposing: true }, false],
  ])('%s: %s', (_, init, sends) => {
    show(chatPage({ draft: '好' }));
    expect(key(init) !== undefined).toBe(sends);
  });

  it('Enter in a search box is no send', () => {
    show(`${chatPage()}<input id="search">`);
    expect(key({ keyCode: 13 }, '#search')).toBeUndefined();
  });

  it('a click inside the send button is a send, elsewhere not', () => {
    show(chatPage());
    const acts: unknown[] = [];
    const listener = (event: Event) => acts.push(client.sendAct(event)?.route);
    window.addEventListener('click', listener, true);
    document.querySelector<HTMLElement>('.btn_send')?.click();
    document.querySelector<HTMLElement>('.title_name')?.click();
    window.removeEventListener('click', listener, true);
    expect(acts).toEqual(['button', undefined]);
  });
});

describe('the list', () => {
  it('tells groups from the rest', () => {
    show(chatPage());
    expect(client.rows(document)).toEqual([
      { idHint: '@@g1', isGroup: true, name: '环卫科工作群', activity: '15:17' },
      { idHint: 'filehelper', isGroup: false, name: '文件传输助手', activity: '' },
    ]);
  });
});

describe('the member panel', () => {
  const member = (id: string, name: string) =>
    `<div class="member"><img class="avatar" mm-src="/cgi-bin/icon?seq=1&username=${id}"><p class="nickname">${name}</p></div>`;

  it('is absent until it is open', () => {
    show(chatPage());
    expect(client.memberPanel(document)).toBeUndefined();
  });

  it('gives everybody with id and name', () => {
    const panel = `<div id="mmpop_chatroom_members"><div class="member opt">+</div>${member('@a', '李一')}${member('@b', '王<span class="emoji emoji1f339"></span>二')}</div>`;
    show(chatPage() + panel);
    expect(client.memberPanel(document)).toEqual({
      members: [
        { id: '@a', name: '李一' },
        { id: '@b', name: '王🌹二' },
      ],
      complete: true,
    });
  });

  it('takes 500 members', () => {
    const many = Array.from({ length: 500 }, (_, n) => member(`@${n}`, `成员${n}`)).join('');
    show(`${chatPage()}<div id="mmpop_chatroom_members">${many}</div>`);
    expect(client.memberPanel(document)?.members).toHaveLength(500);
  });
});

describe('messages in sight', () => {
  const message = (who: 'me' | 'you', id: string, text: string, type = 1) =>
    `<div class="message ${who}"><div class="bubble js_message_bubble" data-cm='${JSON.stringify({ type: 'message', actualSender: '@x', msgType: String(type), msgId: id })}'><pre class="js_message_plain">${text}</pre></div></div>`;

  it('gives the last ones with id, side and kind, and none of the hidden measuring copies', () => {
    show(chatPage());
    const parsed = new DOMParser().parseFromString(
      `<div id="prerender">${message('you', '9', '量高')}</div>${message('you', '1', '收到请回复')}${message('me', '2', '好')}<div class="message you" data-x>15:17</div>`,
      'text/html',
    );
    document.querySelector('.chat_bd')?.append(...Array.from(parsed.body.childNodes));
    expect(client.messages(composer(), 20)).toEqual([
      { id: '1', own: false, kind: 'text', text: '收到请回复', sender: '@x' },
      { id: '2', own: true, kind: 'text', text: '好', sender: '@x' },
    ]);
  });
});
