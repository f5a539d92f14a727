import { afterEach, beforeEach, vi } from 'vitest';
import { clientById } from '../../lib/clients';
import type { GuardDependencies } from '../../lib/guard/dependencies';
import { Guard } from '../../lib/guard/guard';
import { guardWords } from '../../lib/i18n/guard/guard-words';
import { zhCN } from '../../lib/i18n/guard/zh-CN';
import type { SendFinding } from '../../lib/model/finding';
import { builtInSettings } from '../../lib/profile/built-in';
import { chatPage, show } from '../support/chat-page';
import { simulatePopovers } from '../support/popovers';

export const finding: SendFinding = {
  rule: 'empty-reply',
  level: 'confirm',
  facts: { word: '收到' },
};

const fresh = () => ({
  findings: [finding] as readonly SendFinding[],
  now: Date.parse('2026-11-20T12:14:00Z'),
  rawPerformance: 1000,
  sent: [] as string[],
  outcomes: [] as string[],
  failures: [] as unknown[],
  noted: [] as string[],
  reminded: [] as string[],
  roots: [] as ShadowRoot[],
  lifetime: new AbortController(),
});

/** What one test's guard is told and what it did; new for each test. */
export const page = fresh();

export const editor = () => document.querySelector<HTMLElement>('#editArea')!;
export const isOpen = () => document.documentElement.querySelector('[popover]') !== null;
export const button = (action: string) =>
  page.roots.at(-1)?.querySelector<HTMLElement>(`[data-action="${action}"]`) ?? undefined;

export const trusted = <E extends Event>(event: E, more: Record<string, unknown> = {}): E => {
  for (const [name, value] of Object.entries({ isTrusted: true, ...more }))
    Object.defineProperty(event, name, { value });
  return event;
};
export function press(keyCode: number, key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, key, ...init });
  editor().dispatchEvent(trusted(event, { keyCode }));
  return event;
}
export const enter = (init: KeyboardEventInit = {}) => press(13, 'Enter', init);
export const wait = (ms: number) => {
  page.rawPerformance += ms;
  page.now += ms;
  vi.advanceTimersByTime(ms);
};

export function start(overrides: Partial<GuardDependencies> = {}): Guard {
  const guard = new Guard({
    client: clientById('wechat-web'),
    page: window,
    settings: () => ({ settings: builtInSettings, profileName: undefined }),
    judge: () => ({ findings: page.findings, emergency: false }),
    recent: { about: () => ({ ownRepeats: 0 }), noteOwn: (_, text) => page.noted.push(text) },
    nextWorkStart: () => new Date('2026-11-23T00:30:00Z'),
    onRemind: ({ text, dueAt }) => page.reminded.push(`${text} ${new Date(dueAt).toISOString()}`),
    kindOf: () => 'work',
    words: () => guardWords(zhCN),
    now: () => new Date(page.now),
    addStyles: (root) => page.roots.push(root),
    isBudgetSpent: () => false,
    ownNames: () => [],
    isStale: () => false,
    onOutcome: (rules, outcome) => page.outcomes.push(`${rules.join('+')} ${outcome}`),
    onNotWork: () => page.outcomes.push('not-work'),
    onFailure: (error) => page.failures.push(error),
    ...overrides,
  });
  guard.arm(page.lifetime.signal);
  return guard;
}

/** A chat page that sends on Enter and by its button, with a guard's surroundings simulated. */
export function useGuardPage(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    Object.assign(page, fresh());
    vi.spyOn(performance, 'now').mockImplementation(() => page.rawPerformance);
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
    show(chatPage({ draft: '收到' }));
    const send = () => {
      page.sent.push(editor().textContent);
      editor().textContent = '';
    };
    document.querySelector('.btn_send')?.addEventListener('click', send);
    document.querySelector<HTMLElement>('#chatArea')?.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.ctrlKey) send();
    });
    editor().focus();
  });
  afterEach(() => {
    page.lifetime.abort();
    vi.restoreAllMocks();
    vi.useRealTimers();
    for (const left of document.documentElement.querySelectorAll('[popover]')) left.remove();
  });
}
