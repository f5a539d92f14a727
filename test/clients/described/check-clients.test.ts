import { afterEach, expect, it, vi } from 'vitest';
import { descriptions } from '../../../lib/clients';
import type { ClientDescription } from '../../../lib/clients/client';
import { checkClients } from '../../../lib/clients/described/check-clients';
import { patched } from '../../../lib/clients/described/patched';
import wechat from '../../../lib/clients/wechat-web';
import { example } from './example';

const codes = (...claimed: ClientDescription[]) =>
  checkClients(claimed, descriptions).map(({ problems }) => problems.map(({ code }) => code));

it('takes an honest description', () => expect(codes(example)).toEqual([[]]));

it.each<[string, Partial<ClientDescription>]>([
  ['host-taken', { matches: ['https://wx.qq.com/*'] }],
  ['host-taken', { matches: ['https://chat.example.cn/*', 'http://wx2.qq.com:8080/*'] }],
  ['id-taken', { id: 'wechat-web' }],
  ['too-wide', { composer: { ...example.composer, container: 'body' } }],
  ['too-wide', { composer: { ...example.composer, container: 'div, html' } }],
  ['too-wide', { composer: { ...example.composer, container: ':root' } }],
])('%s', (code, change) => expect(codes({ ...example, ...change })).toEqual([[code]]));

it('takes no list without saying where messages are', () => {
  const { messages, ...rest } = example;
  expect(messages).toBeDefined();
  expect(codes(rest)).toEqual([['missing']]);
});

it('two descriptions share no host and no id', () =>
  expect(codes(example, example)).toEqual([[], ['id-taken', 'host-taken']]));

afterEach(() => vi.unstubAllGlobals());

it('needs no URL of a wildcard host, which Firefox refuses', () => {
  class Strict extends URL {
    constructor(address: string) {
      if (address.includes('*')) throw new TypeError('no URL');
      super(address);
    }
  }
  vi.stubGlobal('URL', Strict);
  expect(codes(example, { ...example, matches: ['https://our.feishu.cn/*'] })).toEqual([
    [],
    ['id-taken', 'host-taken'],
  ]);
});

it('a patch changes what it may and nothing else', () => {
  const patch = {
    composer: { editor: '#new' },
    matches: ['https://evil.example/*'],
    messages: { row: 'body' },
    send: { release: 'second-act', buttons: [] },
  };
  const mended = patched(wechat, patch);
  expect(mended).toEqual({
    ...wechat,
    composer: { ...wechat.composer, editor: '#new' },
    send: { ...wechat.send, buttons: [] },
  });
});
