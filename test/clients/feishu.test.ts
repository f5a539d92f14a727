// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { clientById, clientFor } from '../../lib/clients';
import { feishuPage } from '../../lib/practice/feishu/page';
import type { PlainModel } from '../../lib/practice/plain/chats';

const GROUP = '环卫科工作群';
const EDITOR = '.editor-kit-container';
let client: ReturnType<typeof clientById>;
let model: PlainModel;
const composer = () => client.composerOf(document.querySelector(EDITOR))!;

beforeEach(() => {
  client = clientById('feishu');
  model = feishuPage();
});

it('is on every tenant of Feishu and Lark, and is told to be experimental', () => {
  for (const origin of ['https://qinglan.feishu.cn', 'https://acme.larksuite.com'])
    expect(clientFor(origin)?.id).toBe('feishu');
  expect(clientFor('https://feishu.cn.evil.example')).toBeUndefined();
  expect(client.experimental).toBe(true);
});

it('knows a group by its title, size and row', () => {
  model.open(GROUP);
  expect(client.chat(composer())).toEqual({
    clientId: 'feishu',
    kind: 'group',
    idHint: '7400000000000000001',
    name: GROUP,
    memberCount: 23,
    leftAlone: false,
  });
});

it('knows a private chat by its class', () => {
  model.open('李科');
  expect(client.chat(composer()).kind).toBe('person');
});

it('takes no row for a group’s before its chat was open', () => {
  const groups = () => client.rows(document).flatMap(({ isGroup, name }) => (isGroup ? name : []));
  expect(groups()).toEqual([]);
  for (const name of [GROUP, '李科']) {
    model.open(name);
    client.chat(composer());
  }
  expect(groups()).toEqual([GROUP]);
});

it('has no id while list and title are of two chats', () => {
  model.open(GROUP);
  document.querySelector('.chatWindow_chatName')!.textContent = '李科';
  expect(client.chat(composer()).idHint).toBeUndefined();
});

it('reads the lines of a draft and presses nothing', () => {
  model.open(GROUP);
  const lines = ['收到', '三点前交'].map((text) => {
    const line = document.createElement('div');
    line.className = 'ace-line';
    line.append(text);
    return line;
  });
  document.querySelector(EDITOR)?.replaceChildren(...lines);
  expect(client.draft(composer())).toBe('收到\n三点前交');
  let act: ReturnType<typeof client.sendAct>;
  window.addEventListener('click', (event) => (act = client.sendAct(event)), {
    capture: true,
    once: true,
  });
  document.querySelector<HTMLElement>('.send-button-container button')?.click();
  expect(act?.route).toBe('button');
  expect(act?.release()).toBe(false);
  expect(model.sends).toEqual([]);
});

it('reads messages by id and kind, and nobody’s name for an id', () => {
  model.open(GROUP);
  model.receive(GROUP, '明天九点开会，请回复');
  expect(client.messages(composer(), 5)).toEqual([
    { id: '7500000001', own: false, kind: 'text', text: '明天九点开会，请回复' },
  ]);
});

it('finds all parts of its contract', () => {
  model.open(GROUP);
  expect(client.parts(document).filter(({ found }) => !found)).toEqual([]);
  expect(client.missing(document)).toEqual([]);
});
