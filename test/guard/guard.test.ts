// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { clientById } from '../../lib/clients';
import { chatPage, show } from '../support/chat-page';
import {
  button,
  editor,
  enter,
  finding,
  isOpen,
  page,
  press,
  start,
  trusted,
  useGuardPage,
  wait,
} from './guard-page';

useGuardPage();

describe('holding a send', () => {
  it('holds Enter and asks; Esc keeps the draft', () => {
    start();
    expect(enter().defaultPrevented).toBe(true);
    expect(isOpen()).toBe(true);
    expect(page.roots[0]?.textContent).toContain('这条只有「收到」');
    press(27, 'Escape');
    expect(isOpen()).toBe(false);
    expect(page.sent).toEqual([]);
    expect(editor().textContent).toBe('收到');
    expect(page.outcomes).toEqual(['empty-reply shown', 'empty-reply kept']);
  });

  it('lets a send go when there is nothing to say, or only a tip', () => {
    start();
    page.findings = [];
    enter();
    editor().textContent = '可以';
    page.findings = [{ ...finding, level: 'tip' }];
    enter();
    expect(page.sent).toEqual(['收到', '可以']);
    expect(isOpen()).toBe(false);
  });

  it.each([
    ['an empty draft', { draft: ' <br> ' }],
    ['a person', { draft: '收到', root: 'person', id: '@p', count: '' }],
    ['the file helper', { draft: '收到', root: 'person', id: 'filehelper', count: '' }],
  ] as const)('says nothing to %s', (_, page) => {
    show(chatPage(page));
    start();
    expect(enter().defaultPrevented).toBe(false);
    expect(isOpen()).toBe(false);
  });

  it('holds a second Enter and repeats while it asks, with one bar', () => {
    start();
    enter();
    expect(enter().defaultPrevented).toBe(true);
    expect(enter({ repeat: true }).defaultPrevented).toBe(true);
    expect(document.documentElement.querySelectorAll('[popover]')).toHaveLength(1);
    expect(page.outcomes).toEqual(['empty-reply shown']);
    expect(page.sent).toEqual([]);
  });

  it('asks for an unnamed group of unknown size too', () => {
    show(chatPage({ draft: '收到', name: '', count: '' }));
    start();
    enter();
    expect(button('send')?.textContent).toContain('仍然发到本群');
  });
});

describe('confirming', () => {
  it('sends exactly once by Ctrl+Enter, not before the bar is armed', () => {
    start();
    enter();
    wait(599);
    enter({ ctrlKey: true });
    expect(page.sent).toEqual([]);
    wait(1);
    enter({ ctrlKey: true });
    expect(page.sent).toEqual(['收到']);
    expect(page.outcomes).toEqual(['empty-reply shown', 'empty-reply sent']);
  });

  it('sends once by the button, and only for a trusted click', () => {
    start();
    enter();
    wait(600);
    button('send')?.click();
    expect(page.sent).toEqual([]);
    button('send')?.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true })));
    expect(page.sent).toEqual(['收到']);
  });

  it('takes no key repeat and no untrusted key for a confirm', () => {
    start();
    enter();
    wait(600);
    enter({ ctrlKey: true, repeat: true });
    const forged = new KeyboardEvent('keydown', { bubbles: true, key: 'Enter', ctrlKey: true });
    editor().dispatchEvent(forged);
    expect(page.sent).toEqual([]);
  });

  it('takes no confirm while something covers the bar, and says so', () => {
    start();
    enter();
    wait(600);
    document.elementFromPoint = () => document.body;
    enter({ ctrlKey: true });
    expect(page.sent).toEqual([]);
    expect(page.roots[0]?.querySelector('.what')?.textContent).toContain('遮住');
  });

  it('judges anew when the draft is not what was judged', () => {
    start();
    enter();
    wait(600);
    editor().textContent = '收到收到';
    enter({ ctrlKey: true });
    expect(page.sent).toEqual([]);
    expect(page.outcomes).toEqual(['empty-reply shown', 'empty-reply shown']);
  });

  it('stays quiet in that chat for 30 minutes after an override, and only there', () => {
    start();
    enter();
    wait(600);
    enter({ ctrlKey: true });
    editor().textContent = '收到';
    enter();
    expect(page.sent).toEqual(['收到', '收到']);
    page.now += 30 * 60_000;
    editor().textContent = '收到';
    enter();
    expect(isOpen()).toBe(true);
    press(27, 'Escape');
    show(chatPage({ draft: '收到', id: '@@other', name: '别的群' }));
    page.now -= 30 * 60_000;
    enter();
    expect(isOpen()).toBe(true);
  });

  it('asks for the second act where the page’s button is not to be pressed', () => {
    const client = clientById('wechat-web');
    const sendAct = (event: Event) => {
      const act = client.sendAct(event);
      return act && { ...act, release: () => false };
    };
    start({ client: { ...client, sendAct } });
    enter();
    wait(600);
    enter({ ctrlKey: true });
    expect(page.sent).toEqual([]);
    page.now += 1;
    enter();
    expect(page.sent).toEqual(['收到']);
  });
});

describe('secrecy', () => {
  beforeEach(() => {
    page.findings = [{ rule: 'secrecy', level: 'confirm', facts: { word: '机密' } }];
  });

  it('leaves no count', () => {
    start();
    enter();
    press(27, 'Escape');
    expect(page.outcomes).toEqual([]);
  });

  it('asks each time, also after an override', () => {
    start();
    enter();
    wait(600);
    enter({ ctrlKey: true });
    expect(page.sent).toEqual(['收到']);
    editor().textContent = '收到';
    enter();
    expect(isOpen()).toBe(true);
  });
});

it('notes a text as said only when it really left', () => {
  start();
  enter();
  expect(page.noted).toEqual([]);
  wait(600);
  enter({ ctrlKey: true });
  expect(page.noted).toEqual(['收到']);
});

describe('withdrawing', () => {
  it('typing on closes the bar', () => {
    start();
    enter();
    editor().textContent = '收到，三点前交';
    editor().dispatchEvent(new Event('input', { bubbles: true }));
    expect(isOpen()).toBe(false);
    expect(page.outcomes).toEqual(['empty-reply shown', 'empty-reply kept']);
  });

  it('不是工作群 and 误报 close it without sending', () => {
    start();
    for (const action of ['not-work', 'false-alarm']) {
      editor().textContent = `收到 ${action}`;
      enter();
      wait(600);
      button(action)?.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true })));
    }
    expect(page.sent).toEqual([]);
    expect(page.outcomes).toContain('not-work');
    expect(page.outcomes).toContain('empty-reply false-alarm');
  });

  it('stops guarding when its life ends', () => {
    start();
    page.lifetime.abort();
    enter();
    expect(page.sent).toEqual(['收到']);
  });
});

it('a reminder keeps the draft, and nothing is sent', () => {
  page.findings = [{ rule: 'off-hours', level: 'confirm', facts: { clock: '20:14' } }];
  start();
  enter();
  wait(600);
  button('remind')?.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true })));
  expect(page.reminded).toEqual(['收到 2026-11-23T00:30:00.000Z']);
  expect(page.outcomes).toEqual(['off-hours shown', 'off-hours reminded']);
  expect(page.sent).toEqual([]);
});
