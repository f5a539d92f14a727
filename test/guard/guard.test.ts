// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clientById } from '../../lib/clients';
import type { GuardDependencies } from '../../lib/guard/dependencies';
import { Guard } from '../../lib/guard/guard';
import { guardWords } from '../../lib/i18n/guard/guard-words';
import { zhCN } from '../../lib/i18n/guard/zh-CN';
import type { SendFinding } from '../../lib/model/finding';
import { builtInSettings } from '../../lib/profile/built-in';
import { chatPage, show } from '../support/chat-page';
import { simulatePopovers } from '../support/popovers';

const finding: SendFinding = { rule: 'empty-reply', level: 'confirm', facts: { word: '收到' } };
let findings: readonly SendFinding[];
let now: number;
let sent: string[];
let outcomes: string[];
let failures: unknown[];
let noted: string[];
let reminded: string[];
let roots: ShadowRoot[];
let lifetime: AbortController;
let rawPerformance: number;

const editor = () => document.querySelector<HTMLElement>('#editArea')!;
const isOpen = () => document.documentElement.querySelector('[popover]') !== null;
const button = (action: string) =>
  roots.at(-1)?.querySelector<HTMLElement>(`[data-action="${action}"]`) ?? undefined;

const trusted = <E extends Event>(event: E, more: Record<string, unknown> = {}): E => {
  for (const [name, value] of Object.entries({ isTrusted: true, ...more }))
    Object.defineProperty(event, name, { value });
  return event;
};
function press(keyCode: number, key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, key, ...init });
  editor().dispatchEvent(trusted(event, { keyCode }));
  return event;
}
const enter = (init: KeyboardEventInit = {}) => press(13, 'Enter', init);
const wait = (ms: number) => {
  rawPerformance += ms;
  now += ms;
  vi.advanceTimersByTime(ms);
};

function start(overrides: Partial<GuardDependencies> = {}): Guard {
  const guard = new Guard({
    client: clientById('wechat-web'),
    page: window,
    settings: () => ({ settings: builtInSettings, profileName: undefined }),
    judge: () => ({ findings, emergency: false }),
    recent: { about: () => ({ ownRepeats: 0 }), noteOwn: (_, text) => noted.push(text) },
    nextWorkStart: () => new Date('2026-11-23T00:30:00Z'),
    onRemind: ({ text, dueAt }) => reminded.push(`${text} ${new Date(dueAt).toISOString()}`),
    kindOf: () => 'work',
    words: () => guardWords(zhCN),
    now: () => new Date(now),
    addStyles: (root) => roots.push(root),
    onOutcome: (rules, outcome) => outcomes.push(`${rules.join('+')} ${outcome}`),
    onNotWork: () => outcomes.push('not-work'),
    onFailure: (error) => failures.push(error),
    ...overrides,
  });
  guard.arm(lifetime.signal);
  return guard;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  rawPerformance = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => rawPerformance);
  // happy-dom has no popovers and no layout.
  simulatePopovers();
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(
    new DOMRect(0, 0, 100, 30),
  );
  const plain = {
    opacity: '1',
    filter: 'none',
    transform: 'none',
    visibility: 'visible',
    clipPath: 'none',
  };
  vi.spyOn(globalThis, 'getComputedStyle').mockReturnValue(plain as CSSStyleDeclaration);
  document.elementFromPoint = () => document.documentElement.querySelector('[popover]');
  now = Date.parse('2026-11-20T12:14:00Z');
  findings = [finding];
  [sent, outcomes, failures, roots, noted, reminded] = [[], [], [], [], [], []];
  lifetime = new AbortController();
  show(chatPage({ draft: '收到' }));
  const send = () => {
    sent.push(editor().textContent);
    editor().textContent = '';
  };
  document.querySelector('.btn_send')?.addEventListener('click', send);
  document.querySelector<HTMLElement>('#chatArea')?.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.ctrlKey) send();
  });
  editor().focus();
});
afterEach(() => {
  lifetime.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
  for (const left of document.documentElement.querySelectorAll('[popover]')) left.remove();
});

describe('holding a send', () => {
  it('holds Enter and asks; Esc keeps the draft', () => {
    start();
    expect(enter().defaultPrevented).toBe(true);
    expect(isOpen()).toBe(true);
    expect(roots[0]?.textContent).toContain('这条只有「收到」');
    press(27, 'Escape');
    expect(isOpen()).toBe(false);
    expect(sent).toEqual([]);
    expect(editor().textContent).toBe('收到');
    expect(outcomes).toEqual(['empty-reply shown', 'empty-reply kept']);
  });

  it('lets a send go when there is nothing to say, or only a tip', () => {
    start();
    findings = [];
    enter();
    editor().textContent = '可以';
    findings = [{ ...finding, level: 'tip' }];
    enter();
    expect(sent).toEqual(['收到', '可以']);
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
    expect(outcomes).toEqual(['empty-reply shown']);
    expect(sent).toEqual([]);
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
    expect(sent).toEqual([]);
    wait(1);
    enter({ ctrlKey: true });
    expect(sent).toEqual(['收到']);
    expect(outcomes).toEqual(['empty-reply shown', 'empty-reply sent']);
  });

  it('sends once by the button, and only for a trusted click', () => {
    start();
    enter();
    wait(600);
    button('send')?.click();
    expect(sent).toEqual([]);
    button('send')?.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true })));
    expect(sent).toEqual(['收到']);
  });

  it('takes no key repeat and no untrusted key for a confirm', () => {
    start();
    enter();
    wait(600);
    enter({ ctrlKey: true, repeat: true });
    const forged = new KeyboardEvent('keydown', { bubbles: true, key: 'Enter', ctrlKey: true });
    editor().dispatchEvent(forged);
    expect(sent).toEqual([]);
  });

  it('takes no confirm while something covers the bar, and says so', () => {
    start();
    enter();
    wait(600);
    document.elementFromPoint = () => document.body;
    enter({ ctrlKey: true });
    expect(sent).toEqual([]);
    expect(roots[0]?.querySelector('.what')?.textContent).toContain('遮住');
  });

  it('judges anew when the draft is not what was judged', () => {
    start();
    enter();
    wait(600);
    editor().textContent = '收到收到';
    enter({ ctrlKey: true });
    expect(sent).toEqual([]);
    expect(outcomes).toEqual(['empty-reply shown', 'empty-reply shown']);
  });

  it('stays quiet in that chat for 30 minutes after an override, and only there', () => {
    start();
    enter();
    wait(600);
    enter({ ctrlKey: true });
    editor().textContent = '收到';
    enter();
    expect(sent).toEqual(['收到', '收到']);
    now += 30 * 60_000;
    editor().textContent = '收到';
    enter();
    expect(isOpen()).toBe(true);
    press(27, 'Escape');
    show(chatPage({ draft: '收到', id: '@@other', name: '别的群' }));
    now -= 30 * 60_000;
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
    expect(sent).toEqual([]);
    now += 1;
    enter();
    expect(sent).toEqual(['收到']);
  });
});

describe('secrecy', () => {
  beforeEach(() => {
    findings = [{ rule: 'secrecy', level: 'confirm', facts: { word: '机密' } }];
  });

  it('leaves no count', () => {
    start();
    enter();
    press(27, 'Escape');
    expect(outcomes).toEqual([]);
  });

  it('asks each time, also after an override', () => {
    start();
    enter();
    wait(600);
    enter({ ctrlKey: true });
    expect(sent).toEqual(['收到']);
    editor().textContent = '收到';
    enter();
    expect(isOpen()).toBe(true);
  });
});

it('notes a text as said only when it really left', () => {
  start();
  enter();
  expect(noted).toEqual([]);
  wait(600);
  enter({ ctrlKey: true });
  expect(noted).toEqual(['收到']);
});

describe('withdrawing', () => {
  it('typing on closes the bar', () => {
    start();
    enter();
    editor().textContent = '收到，三点前交';
    editor().dispatchEvent(new Event('input', { bubbles: true }));
    expect(isOpen()).toBe(false);
    expect(outcomes).toEqual(['empty-reply shown', 'empty-reply kept']);
  });

  it('不是工作群 and 误报 close it without sending', () => {
    start();
    for (const action of ['not-work', 'false-alarm']) {
      editor().textContent = `收到 ${action}`;
      enter();
      wait(600);
      button(action)?.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true })));
    }
    expect(sent).toEqual([]);
    expect(outcomes).toContain('not-work');
    expect(outcomes).toContain('empty-reply false-alarm');
  });

  it('stops guarding when its life ends', () => {
    start();
    lifetime.abort();
    enter();
    expect(sent).toEqual(['收到']);
  });
});

describe('failing open', () => {
  const broken = (): never => {
    throw new Error('planted');
  };
  it.each<[string, Partial<GuardDependencies>]>([
    ['the rules', { judge: broken }],
    ['the settings', { settings: broken }],
    ['the kind', { kindOf: broken }],
    ['the words', { words: broken }],
    ['the clock', { now: broken }],
    ['the styles', { addStyles: broken }],
    ['the outcome count', { onOutcome: broken }],
  ])('a failure in %s lets the message go and is reported', (_, planted) => {
    start(planted);
    expect(enter().defaultPrevented).toBe(false);
    expect(sent).toEqual(['收到']);
    expect(failures).toHaveLength(1);
    expect(isOpen()).toBe(false);
  });

  it('a page that keeps taking the bar away gets the message, reported as unjudged', async () => {
    start();
    for (let turn = 0; turn < 3; turn += 1) {
      enter();
      document.documentElement.querySelector('[popover]')?.remove();
      await Promise.resolve();
      await new Promise((done) => setImmediate(done));
    }
    expect(sent).toEqual([]);
    enter();
    expect(sent).toEqual(['收到']);
    expect(failures).toHaveLength(1);
  });

  it('a browser without popovers holds nothing', () => {
    HTMLElement.prototype.showPopover = broken;
    start();
    enter();
    expect(sent).toEqual(['收到']);
    expect(isOpen()).toBe(false);
  });
});

describe('the tip', () => {
  it('comes after a pause in typing, holds nothing, and goes with the next key', () => {
    findings = [{ ...finding, level: 'tip' }];
    start();
    editor().dispatchEvent(new Event('input', { bubbles: true }));
    expect(isOpen()).toBe(false);
    wait(400);
    expect(isOpen()).toBe(true);
    editor().dispatchEvent(new Event('input', { bubbles: true }));
    expect(isOpen()).toBe(false);
  });
});
