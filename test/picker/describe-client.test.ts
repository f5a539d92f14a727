// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { checkClients } from '../../lib/clients/described/check-clients';
import { keepApart } from '../../lib/clients/described/keep-apart';
import { makeClient } from '../../lib/clients/engine/make-client';
import { describeClient } from '../../lib/picker/describe-client';
import type { ClientDescription } from '../../lib/picker/description';
import type { Keys } from '../../lib/picker/views';
import { show, viewNow, type Pointed } from './pick';
import { toyChat, type Open } from './toy-chat';

const NAMING = { id: 'toy', name: '练习聊天', origin: 'https://chat.toy.example' };
const POINTED = {
  editor: '[contenteditable]',
  button: '[data-act="send"]',
  name: '.name-of',
  count: '.head-count',
  listName: '.talk-entry--active .talk-title',
  message: '.from-them .bubble-text',
  ownMessage: '.from-me .bubble-text',
  member: '.person-name',
} satisfies Pointed;
const { listName, message, ownMessage, member, ...core } = POINTED;
const withLists = { listName, message, ownMessage, member };

function seen(pointed: Pointed, others: readonly Open[], hash?: string) {
  show(toyChat('banjie', hash));
  const group = viewNow('group', pointed, 3);
  return [
    group,
    ...others.map((open) => {
      show(toyChat(open, hash));
      return viewNow(open === 'siwu' ? 'other-group' : 'person');
    }),
  ];
}
const described = (
  pointed: Pointed = POINTED,
  others: readonly Open[] = ['siwu', 'li'],
  keys: Keys = 'enter',
) => describeClient(seen(pointed, others), NAMING, keys);
const codes = (of: ReturnType<typeof described>) => of.notes.map(({ code }) => code);
function must({ description }: ReturnType<typeof described>): ClientDescription {
  if (!description) throw new Error('nothing was described');
  return description;
}

describe('all parts were pointed at', () => {
  let client: ClientDescription;
  beforeEach(() => {
    client = must(described());
  });

  it('nothing is left to say, and the profile takes it', () => {
    expect(described().notes).toEqual([]);
    expect(checkClients([client], [])[0]?.problems).toEqual([]);
  });
  it.each<[Open, object]>([
    ['banjie', { kind: 'group', idHint: 'g-100482', name: '办公室工作群', memberCount: 46 }],
    ['siwu', { kind: 'group', idHint: 'g-100517', name: '四五普法专班', memberCount: 12 }],
    ['li', { kind: 'person', idHint: 'u-20031', name: '李科' }],
  ])('the engine reads %s as the page means it, also after a release', (open, chat) => {
    const engine = makeClient(client, keepApart(client));
    show(toyChat(open, 'q8Wz1'));
    expect(engine.openChat(document)).toMatchObject(chat);
    expect(engine.missing(document)).toEqual([]);
    expect(engine.parts(document).every(({ found }) => found)).toBe(true);
    const composer = engine.openComposer(document);
    expect(composer?.editor.getAttribute('role')).toBe('textbox');
    expect(composer?.button?.dataset.act).toBe('send');
  });
  it('the engine reads list, members and messages', () => {
    const engine = makeClient(client, keepApart(client));
    show(toyChat('banjie'));
    engine.openChat(document);
    expect(engine.rows(document).map(({ name, isGroup }) => [name, isGroup])).toEqual([
      ['办公室工作群', true],
      ['四五普法专班', true],
      ['李科', false],
      ['王科', false],
    ]);
    expect(engine.memberPanel(document)).toEqual({
      complete: true,
      members: [1, 2, 3].map((at) => ({ id: `p${at}`, name: `同事${at}` })),
    });
    const composer = engine.openComposer(document);
    const messages = composer ? engine.messages(composer, 9) : [];
    expect(messages.map(({ own }) => own)).toEqual([false, true, false, true]);
    expect(engine.missing(document)).toEqual([]);
  });
  it('no name that a release changes is in it', () => {
    expect(JSON.stringify(client)).not.toMatch(/3xKd9|sc-|css-|nth-of-type|banjie|100482/);
    const later = describeClient(seen(POINTED, ['siwu', 'li'], 'q8Wz1'), NAMING, 'enter');
    expect(later.description).toEqual(client);
  });
});

describe('what was left out is said, and never guessed', () => {
  it.each<[string, Pointed, readonly Open[], readonly string[]]>([
    ['no private chat', POINTED, ['siwu'], ['kind-untold']],
    ['the parts of the composer alone', core, ['siwu', 'li'], []],
    ['a list without messages', { ...core, listName }, ['siwu', 'li'], ['list-without-messages']],
    ['members without messages', { ...core, member }, ['siwu', 'li'], ['members-without-messages']],
    ['no message of one’s own', { ...core, message }, ['siwu', 'li'], ['own-untold']],
  ])('%s', (_, pointed, others, expected) => {
    const found = described(pointed, others);
    expect(codes(found)).toEqual(expected);
    expect(checkClients([must(found)], [])[0]?.problems).toEqual([]);
  });
  it.each<[string, Pointed, string]>([
    ['no editor', { name: core.name }, 'no-editor'],
    ['no name', { editor: core.editor }, 'no-name'],
  ])('%s: no description', (_, pointed, code) => {
    const found = described(pointed);
    expect(found.description).toBeUndefined();
    expect(codes(found)).toEqual([code]);
  });
  it('a row’s name that holds its last message too is no name', () => {
    const found = described({ ...POINTED, listName: '.talk-entry--active' });
    expect(codes(found)).toEqual(['name-too-wide']);
    expect(must(found).list).toBeUndefined();
  });
  it('without a private chat all chats are groups', () => {
    const client = must(described(POINTED, ['siwu']));
    show(toyChat('li'));
    expect(makeClient(client).openChat(document)?.kind).toBe('group');
  });
});

it.each<[Keys, object]>([
  ['enter', [{ keyCode: 13 }]],
  ['ctrl-enter', [{ keyCode: 13, ctrl: true }]],
  ['both', [{ keyCode: 13, any: ['ctrl'] }]],
  ['button-only', []],
])('%s is the key that sends', (keys, expected) => {
  expect(must(described(core, ['siwu', 'li'], keys)).send.keys).toEqual(expected);
});

it('a button that comes only with words is the person’s to press again', () => {
  const views = seen({ ...core, ...withLists }, ['siwu']);
  show(toyChat('li').replace(/<button class="go_.*?<\/button>/, ''));
  const { description } = describeClient([...views, viewNow('person')], NAMING, 'enter');
  expect(description?.send.release).toBe('second-act');
  expect(must(described()).send.release).toBe('button');
});
