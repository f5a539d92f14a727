// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { clientById } from '../../lib/clients';
import type { SendAct } from '../../lib/clients/client';
import { chatPage, show } from '../support/chat-page';

const INPUT = '<div class="js_fileupload"><input type="file" multiple></div>';
const message = (id: string, type: number, text: string, extra = '') =>
  `<div class="message you"><div class="bubble" data-cm='{"msgType":"${type}","msgId":"${id}","actualSender":"@a"}'><pre class="js_message_plain">${text}</pre>${extra}</div></div>`;
const forwardDialog = (...ids: string[]) => `
  <div class="ngdialog transpond-dialog"><div class="ngdialog-content">
    <div class="selector">${ids.map((id) => `<div class="contactor"><img mm-src="/icon?seq=0&username=${id}&skey=x"></div>`).join('')}</div>
    <div class="dialog_ft"><a class="button_default">确定</a></div>
    <div class="dialog-confirm"><div class="button button-primary">发送</div></div>
  </div></div>`;

let client: ReturnType<typeof clientById>;
const get = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector)!;
function act(event: Event, selector: string): SendAct | undefined {
  let found: SendAct | undefined;
  const listener = (seen: Event) => (found = client.sendAct(seen));
  window.addEventListener(event.type, listener, { capture: true, once: true });
  get(selector).dispatchEvent(event);
  return found;
}
const click = (selector: string) => act(new MouseEvent('click', { bubbles: true }), selector);
const gif = new File(['GIF'], '赞.gif', { type: 'image/gif' });
const png = new File(['PNG'], '图.png', { type: 'image/png' });
const pdf = new File(['PDF'], '表.pdf', { type: 'application/pdf' });

beforeEach(() => {
  client = clientById('wechat-web');
  show(chatPage());
  const [box] = new DOMParser().parseFromString(INPUT, 'text/html').body.children;
  get('.box_ft').append(box!);
});
const add = (html: string, to = 'body') =>
  get(to).append(...Array.from(new DOMParser().parseFromString(html, 'text/html').body.childNodes));

describe('files', () => {
  const pick = (...files: File[]) => {
    Object.defineProperty(get('input'), 'files', { value: files, configurable: true });
    return act(new Event('change', { bubbles: true }), 'input');
  };

  it.each([
    ['a .gif', [gif], 'sticker'],
    ['a .gif by its ending alone', [new File([''], 'A.GIF')], 'sticker'],
    ['a picture', [png], 'image'],
    ['a file', [pdf], 'file'],
    ['a .gif among others', [png, gif], 'sticker'],
    ['a picture and a file', [png, pdf], 'file'],
  ] as const)('%s is %s', (_, files, kind) => {
    const found = pick(...files);
    expect(found).toMatchObject({ route: 'files', count: files.length, message: { kind } });
    expect(found?.chats[0]?.idHint).toBe('@@g1');
  });

  it('drop and paste carry files as well, and text is none', () => {
    for (const [type, field] of [
      ['drop', 'dataTransfer'],
      ['paste', 'clipboardData'],
    ] as const) {
      const event = new Event(type, { bubbles: true });
      Object.defineProperty(event, field, { value: { files: [gif] } });
      expect(act(event, '#editArea')?.message.kind).toBe('sticker');
      const text = new Event(type, { bubbles: true });
      Object.defineProperty(text, field, { value: { files: [] } });
      expect(act(text, '#editArea')).toBeUndefined();
    }
  });

  it('is another act in another chat', () => {
    const found = pick(gif)!;
    const before = found.fingerprint();
    get('.title_name').dataset.username = '@@other';
    expect(found.fingerprint()).not.toBe(before);
  });

  it('are handed back after a click by which the page learns for which chat they are', () => {
    const seen: string[] = [];
    const drop = new Event('drop', { bubbles: true });
    Object.defineProperty(drop, 'dataTransfer', { value: { files: [gif] } });
    const held = act(drop, '#editArea')!;
    get('.js_fileupload').addEventListener('click', () => seen.push('click'));
    get('input').addEventListener('click', () => seen.push('a window to choose files'));
    get('input').addEventListener('change', () => seen.push('change'));
    Object.defineProperty(get('input'), 'files', { set: () => seen.push('files') });
    expect(held.release()).toBe(true);
    expect(seen).toEqual(['click', 'files', 'change']);
  });

  it('a change elsewhere is no send', () => {
    add('<input type="file" id="elsewhere">');
    Object.defineProperty(get('#elsewhere'), 'files', { value: [gif] });
    expect(act(new Event('change', { bubbles: true }), '#elsewhere')).toBeUndefined();
  });
});

describe('forwarding', () => {
  it('sends what was last touched, to the chosen chats', () => {
    add(message('7', 1, '收到'), '.chat_bd');
    act(new MouseEvent('contextmenu', { bubbles: true }), '.js_message_plain');
    add(forwardDialog('@@g1'));
    const found = click('.dialog_ft a');
    expect(found).toMatchObject({ route: 'forward', message: { kind: 'text', text: '收到' } });
    expect(found?.chats).toMatchObject([{ idHint: '@@g1', kind: 'group', name: '环卫科工作群' }]);
  });

  it('to several asks for another click first', () => {
    add(forwardDialog('@@g1', '@@g2', '@p'));
    expect(click('.dialog_ft a')).toBeUndefined();
    const kinds = click('.button-primary')?.chats.map(({ kind }) => kind);
    expect(kinds).toEqual(['group', 'group', 'person']);
  });

  it('to nobody is no send', () => {
    add(forwardDialog());
    expect(click('.dialog_ft a')).toBeUndefined();
  });

  it('is another act when the targets change', () => {
    add(forwardDialog('@@g1'));
    const found = click('.dialog_ft a')!;
    const before = found.fingerprint();
    get('.contactor img').setAttribute('mm-src', '/icon?username=@@g9');
    expect(found.fingerprint()).not.toBe(before);
  });
});

describe('the other buttons', () => {
  it('the image dialog sends an image to the open chat', () => {
    add(
      '<div class="image_preview"><div class="ngdialog-content"><a class="btn_primary">发送</a></div></div>',
    );
    expect(click('.btn_primary')).toMatchObject({ route: 'image', message: { kind: 'image' } });
  });

  it('the resend icon sends its own message again', () => {
    add(message('8', 47, '', '<i class="web_wechat_message_fail"></i>'), '.chat_bd');
    expect(click('.web_wechat_message_fail')).toMatchObject({
      route: 'resend',
      message: { kind: 'sticker' },
    });
  });

  it('releases by pressing the same button once', () => {
    add(forwardDialog('@@g1'));
    const found = click('.dialog_ft a');
    let clicks = 0;
    get('.dialog_ft a').addEventListener('click', () => (clicks += 1));
    expect(found?.release()).toBe(true);
    expect(clicks).toBe(1);
    get('.transpond-dialog').remove();
    expect(found?.release()).toBe(false);
  });
});
