import { expect, it } from 'vitest';
import { accepted, fullProfile, named, profileText, type Json } from '../profiles';

const [described] = (fullProfile().settings as Json).clients as [Json];
const textWith = (change: Json) => profileText({ clients: [{ ...described, ...change }] });
const chat = described.chat as Json;
const send = described.send as Json;

it('an honest description is taken as it is', () => {
  expect(named(textWith({}))).toEqual([]);
  expect(accepted(textWith({})).settings.clients).toEqual([described]);
});

it.each<[string, Json, string]>([
  ['every host', { matches: ['*://*/*'] }, 'matches.0'],
  ['a wildcard host', { matches: ['https://*.example.cn/*'] }, 'matches.0'],
  ['a path', { matches: ['https://chat.example.cn/a/*'] }, 'matches.0'],
  ['a file', { matches: ['file:///*'] }, 'matches.0'],
  ['a user name', { matches: ['https://a@chat.example.cn/*'] }, 'matches.0'],
  [
    'six origins',
    { matches: Array.from({ length: 6 }, (_, i) => `https://c${i}.example.cn/*`) },
    'matches',
  ],
  ['no origin', { matches: [] }, 'matches'],
  ['a wrong id', { id: 'Our Chat' }, 'id'],
  ['an unknown release', { send: { ...send, release: 'retype' } }, 'send.release'],
  ['a root of no form', { chat: { ...chat, root: { selector: 'a' } } }, 'chat.root'],
])('%s is refused by name, and the client with it', (_, change, path) => {
  expect(named(textWith(change))).toContain(`wrong-value settings.clients.0.${path}`);
  expect(accepted(textWith(change)).settings.clients).toEqual([]);
});

it.each([
  ['201 characters', 'a'.repeat(201)],
  [':has', 'main:has(p)'],
  [':HAS', 'main:HAS(p)'],
  ['an escape that spells :has', ':\\68 as(p)'],
  ['a comment that spells :has', ':/**/has(p)'],
  ['a rule', 'a { color: red'],
  ['a rule’s end', 'a }'],
  ['markup', '<style>'],
  ['a fetch', '[a="url(https://x.example/)"]'],
  ['an import', '@import "x"'],
  ['nothing', ' '],
])('a selector with %s is refused wherever it stands', (_, selector) => {
  for (const [path, change] of [
    ['ready', { ready: selector }],
    ['send.notWhile.0', { send: { ...send, notWhile: [selector] } }],
    ['send.keys.0.when', { send: { ...send, keys: [{ keyCode: 13, when: selector }] } }],
    ['chat.root', { chat: { ...chat, root: { group: selector } } }],
    ['chat.name', { chat: { ...chat, name: { selector: ['h2', selector] } } }],
  ] as const) {
    const problems = named(textWith(change));
    expect(problems.some((each) => each.startsWith(`wrong-value settings.clients.0.${path}`))).toBe(
      true,
    );
    expect(accepted(textWith(change)).settings.clients).toEqual([]);
  }
});

it('an unknown key is named, and the client stays', () => {
  const text = textWith({ later: true });
  expect(named(text)).toEqual(['unknown-key settings.clients.0.later']);
  expect(accepted(text).settings.clients).toEqual([described]);
});

it('a patch keeps to its parts', () => {
  const text = profileText({
    clientPatches: {
      'wechat-web': {
        ready: 'main',
        matches: ['https://x.example/*'],
        send: { release: 'button', buttons: [] },
      },
      feishu: { messages: { text: 'p' }, composer: { editor: 'p:has(b)' } },
    },
  });
  expect(named(text)).toEqual([
    'unknown-key settings.clientPatches.wechat-web.matches',
    'unknown-key settings.clientPatches.wechat-web.send.release',
    'unknown-key settings.clientPatches.feishu.messages',
    'wrong-value settings.clientPatches.feishu.composer.editor',
  ]);
  expect(accepted(text).settings.clientPatches).toEqual({
    'wechat-web': { ready: 'main', send: { buttons: [] } },
  });
});
