import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Sender } from '../../lib/messaging/serve';

const { state, api } = vi.hoisted(() => {
  const state = { model: undefined as unknown, reads: 0 };
  const api = {
    storage: { local: { get: () => Promise.resolve({}), set: () => Promise.resolve() } },
    scripting: {
      executeScript: () => {
        state.reads += 1;
        return Promise.resolve([{ result: state.model }]);
      },
    },
  };
  return { state, api };
});
vi.mock('../../lib/platform/browser', () => ({ browser: api }));
vi.mock('../../lib/platform/native', () => ({ native: api }));
const { creatingHandlers } = await import('../../lib/background/creating-handlers');

const page: Sender = { from: 'content-script', tabId: 7, url: 'https://wx.qq.com/' };
const people = ['@1', '@2', '@3', '@4'];
const group = (id: string, nameHtml: string, members = people) => ({
  id,
  nameHtml,
  memberCount: members.length + 1,
  members: ['@me', ...members].map((each) => ({ id: each, nameHtml: `名${each}` })),
  lastMessageAt: 0,
});
const find = (chosen: unknown = people, clientId = 'wechat-web', sender = page) =>
  creatingHandlers.findOverlap({ clientId, chosen } as never, sender);

beforeEach(() => {
  state.reads = 0;
  state.model = {
    groups: [
      group('@@w', '环卫科工作群'),
      group('@@s', '家人群'),
      group('@@x', '别处工作群', ['@9']),
    ],
    cut: false,
  };
});

it('answers with work groups only: a name, the page’s own id, a number', async () => {
  expect(await find()).toEqual([{ idHint: '@@w', name: '环卫科工作群', shared: 4 }]);
});

it('names three at most', async () => {
  state.model = {
    groups: ['甲', '乙', '丙', '丁'].map((each) => group(`@@${each}`, `${each}科工作群`)),
  };
  expect(await find()).toHaveLength(3);
});

it.each([
  ['no list', '@1'],
  ['no ids', [1, null, '', 'x'.repeat(200)]],
])('reads nothing for %s', async (_, chosen) => {
  expect(await find(chosen)).toEqual([]);
  expect(state.reads).toBe(0);
});

it('reads nothing for another client, or without a tab', async () => {
  expect(await find(people, 'feishu')).toEqual([]);
  expect(await find(people, 'wechat-web', { ...page, tabId: undefined })).toEqual([]);
  expect(state.reads).toBe(0);
});

it.each([undefined, null, { groups: 'x' }, { groups: [5, { id: 7 }] }])(
  'finds nothing in a page that claims %j',
  async (model) => {
    state.model = model;
    expect(await find()).toEqual([]);
  },
);
