import { beforeEach, expect, it, vi } from 'vitest';
import type { Sender } from '../../lib/messaging/serve';

const { injected, api } = vi.hoisted(() => {
  const injected: unknown[] = [];
  return {
    injected,
    api: {
      scripting: { executeScript: (what: unknown) => Promise.resolve(void injected.push(what)) },
    },
  };
});
vi.mock('../../lib/platform/browser', () => ({ browser: api }));
const { watchHandlers } = await import('../../lib/background/watch-handlers');

const page: Sender = { from: 'content-script', tabId: 7, url: 'https://wx.qq.com/' };
beforeEach(() => void (injected.length = 0));

it('injects our own file into the asking tab’s top frame and isolated world', async () => {
  await watchHandlers.startWatch(undefined, page);
  expect(injected).toEqual([{ target: { tabId: 7 }, files: ['/chat-watch.js'] }]);
});

it('injects nothing for a page of ours', async () => {
  await watchHandlers.startWatch(undefined, { ...page, from: 'page-of-ours' });
  await watchHandlers.startWatch(undefined, { ...page, tabId: undefined });
  expect(injected).toEqual([]);
});
