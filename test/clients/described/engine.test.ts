// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { ChatClient, ClientDescription, SendAct } from '../../../lib/clients/client';
import { makeClient } from '../../../lib/clients/engine/make-client';
import { example, page } from './example';

let client: ChatClient;
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const show = (html: string) =>
  document.body.replaceChildren(
    ...new DOMParser().parseFromString(html, 'text/html').body.childNodes,
  );
const use = (change: Partial<ClientDescription>) =>
  (client = makeClient({ ...example, ...change }));

beforeEach(() => {
  show(page);
  use({});
});

function act(event: Event, target: HTMLElement | undefined): SendAct | undefined {
  let found: SendAct | undefined;
  const listener = (seen: Event) => {
    found = client.sendAct(seen);
    seen.preventDefault();
  };
  window.addEventListener(event.type, listener, { capture: true, once: true });
  target?.dispatchEvent(event);
  return found;
}
const enter = (init: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', {
    key: 'Enter',
    keyCode: 13,
    bubbles: true,
    cancelable: true,
    ...init,
  });
const click = () => new MouseEvent('click', { bubbles: true, cancelable: true });

describe('two composers at once', () => {
  it('each key and each button belongs to its own chat', () => {
    const [first, second] = all('textarea');
    expect(act(enter(), first)).toMatchObject({
      chats: [{ idHint: 'a', kind: 'group', name: 'a工作群', memberCount: 12 }],
      message: { text: '收到' },
    });
    expect(act(enter(), second)).toMatchObject({ chats: [{ idHint: 'b', kind: 'person' }] });
    const [, button] = all('.go');
    expect(act(click(), button)).toMatchObject({
      chats: [{ idHint: 'b' }],
      message: { text: '你好' },
    });
  });

  it('the open one is the one that has the focus', () => {
    expect(client.openChat(document)?.idHint).toBe('a');
    all('textarea')[1]?.focus();
    expect(client.openChat(document)?.idHint).toBe('b');
  });
});

describe('what sends', () => {
  it('is what the page shows as the person’s own setting', () => {
    const [editor] = all('textarea');
    expect(act(enter({ ctrlKey: true }), editor)).toBeUndefined();
    document.querySelector('main')!.className = 'ctrl-enter-sends';
    expect(act(enter({ ctrlKey: true }), editor)?.route).toBe('key');
    expect(act(enter(), editor)).toBeUndefined();
  });

  it('is no Enter that picks from a list', () => {
    const [editor] = all('textarea');
    document.body.append(Object.assign(document.createElement('i'), { className: 'picker' }));
    expect(act(enter(), editor)).toBeUndefined();
  });

  it('is an input method’s Enter only where the page takes it', () => {
    const [editor] = all('textarea');
    const composing = () => enter({ keyCode: 229, isComposing: true });
    expect(act(composing(), editor)?.route).toBe('key');
    use({ send: { ...example.send, imeEnterSends: false } });
    expect(act(composing(), editor)).toBeUndefined();
  });

  it('is a picture that leaves on a click', () => {
    const [picture] = all('.sticker');
    expect(act(click(), picture)).toMatchObject({ route: 'sticker', message: { kind: 'sticker' } });
  });
});

describe('the release', () => {
  const submitted = () => {
    const seen: string[] = [];
    for (const form of all('form'))
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        seen.push(form.closest<HTMLElement>('.room')!.dataset.room!);
      });
    return seen;
  };

  it('goes by the chat’s own button, once', () => {
    const seen = submitted();
    const found = act(enter(), all('textarea')[1]);
    expect(found?.release()).toBe(true);
    expect(seen).toEqual(['b']);
  });

  it('goes by the form where no button is described', () => {
    const { button, ...composer } = example.composer;
    expect(button).toBe('.go');
    use({ composer });
    const seen = submitted();
    expect(act(enter(), all('textarea')[0])?.release()).toBe(true);
    expect(seen).toEqual(['a']);
  });

  it('is left to the person on editors with their own model', () => {
    use({ send: { ...example.send, release: 'second-act' } });
    const seen = submitted();
    expect(act(enter(), all('textarea')[0])?.release()).toBe(false);
    expect(act(click(), all('.sticker')[0])?.release()).toBe(false);
    expect(seen).toEqual([]);
  });
});

describe('another description', () => {
  const broken = { ...example, composer: { ...example.composer, editor: '.gone' } };

  it('is taken where it mends the page, and then used', () => {
    client = makeClient(broken);
    expect(client.missing(document)).toEqual(['composer.editor']);
    expect(client.tryOther(example, document)).toBe('taken');
    expect(client.missing(document)).toEqual([]);
    expect(act(enter(), all('textarea')[0])?.chats[0]?.idHint).toBe('a');
  });

  it('is dropped where it is worse, and waits while nothing is shown', () => {
    expect(client.tryOther(broken, document)).toBe('worse');
    expect(client.missing(document)).toEqual([]);
    show('');
    expect(client.tryOther(broken, document)).toBe('too-early');
  });
});
