// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HealthCheck } from '../../lib/chat-page/health';
import { clientById } from '../../lib/clients';
import type { SendAct } from '../../lib/clients/client';
import type { GuardState } from '../../lib/model/health';
import { dingtalkPage } from '../../lib/practice/dingtalk/page';
import { feishuPage } from '../../lib/practice/feishu/page';
// @ts-expect-error -- plain scripts, which the browser tests share
import { MUTATIONS, scriptOf } from '../e2e/mutations/apply.mjs';
// @ts-expect-error -- as above
import { CLIENTS } from '../e2e/mutations/clients.mjs';
import { openPage } from '../practice/open-page';

const GROUP = '环卫科工作群';
const SAID_WITHIN_MS = 5000;
const changes = Object.entries(MUTATIONS as Record<string, string>)
  // This DOM has no frames and no closed roots: those are tried in the browsers.
  .filter(([, change]) => !/iframe|closed/.test(change));
const clients = Object.entries(CLIENTS as Record<string, object>);
const mutate = scriptOf as (change: string, client: object) => string;
const OPEN = {
  'WeChat Web': async () => {
    const { chat } = await openPage();
    chat.open('青澜区城管局工作群');
    return 'wechat-web';
  },
  Feishu: async () => {
    feishuPage().open(GROUP);
    return Promise.resolve('feishu');
  },
  DingTalk: async () => {
    dingtalkPage().open(GROUP);
    return Promise.resolve('dingtalk-web');
  },
};

/** What an Enter in the editor is taken for, wherever the editor is now. */
function actOfEnter(client: ReturnType<typeof clientById>): SendAct | undefined {
  const { editor } = (window as unknown as { mutated: { editor: HTMLElement } }).mutated;
  const event = new KeyboardEvent('keydown', { bubbles: true, composed: true });
  Object.defineProperty(event, 'keyCode', { value: 13 });
  let act: SendAct | undefined;
  const listener = (seen: Event) => {
    act = client.sendAct(seen);
    seen.stopImmediatePropagation();
  };
  // Events in a frame of its own never reach the page's window, as in a browser.
  window.addEventListener('keydown', listener, { capture: true, once: true });
  editor.dispatchEvent(event);
  window.removeEventListener('keydown', listener, true);
  return act;
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe.each(clients)('a changed page of %s', (title, parts) => {
  it.each(changes)('%s: it works or says so in time', async (_, change) => {
    const id = await OPEN[title as keyof typeof OPEN]();
    vi.advanceTimersByTime(500);
    const client = clientById(id);
    let state = 'loading' as GuardState;
    const end = new AbortController();
    const health = new HealthCheck({
      client,
      page: document,
      isAlive: () => true,
      onChange: (now) => (state = now.state),
    });
    health.start(end.signal);
    vi.advanceTimersByTime(4000);
    expect(['guarding', 'partial']).toContain(state);
    (0, eval)(mutate(change, parts));
    vi.advanceTimersByTime(SAID_WITHIN_MS);
    end.abort();
    if (state === 'guarding' || state === 'partial') {
      const act = actOfEnter(client);
      expect(act?.chats[0]?.kind, `${state}, but Enter is not held`).toBe('group');
    } else expect(state).toBe('unrecognised');
  });
});
