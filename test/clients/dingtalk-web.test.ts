// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { clientById, descriptions } from '../../lib/clients';
import { dingtalkPage } from '../../lib/practice/dingtalk/page';
import type { PlainModel } from '../../lib/practice/plain/chats';

const GROUP = '环卫科工作群';
let client: ReturnType<typeof clientById>;
let model: PlainModel;
const composer = () => client.composerOf(document.querySelector('textarea'))!;

beforeEach(() => {
  client = clientById('dingtalk-web');
  model = dingtalkPage();
});

it('is on no host by itself', () => {
  expect(descriptions.find(({ id }) => id === 'dingtalk-web')?.matches).toEqual([]);
});

it('knows a group by its settings, and a person by the call', () => {
  model.open(GROUP);
  expect(client.chat(composer())).toEqual({
    clientId: 'dingtalk-web',
    kind: 'group',
    idHint: '7400000000000000001',
    name: GROUP,
    memberCount: 23,
    leftAlone: false,
  });
  model.open('李科');
  expect(client.chat(composer()).kind).toBe('person');
});

it('reads the draft of a textarea and sends by the page’s own button', () => {
  model.open(GROUP);
  document.querySelector('textarea')!.value = '收到';
  expect(client.draft(composer())).toBe('收到');
  let act: ReturnType<typeof client.sendAct>;
  window.addEventListener('click', (event) => (act ??= client.sendAct(event)), true);
  document.querySelector<HTMLElement>('a.send-message-button')?.click();
  expect(act?.message.text).toBe('收到');
  document.querySelector('textarea')!.value = '收到';
  expect(act?.release()).toBe(true);
  expect(model.sends.map(({ text }) => text)).toEqual(['收到', '收到']);
});

it('says so when nothing tells a group from a person', () => {
  model.open(GROUP);
  expect(client.missing(document)).toEqual([]);
  document.querySelector('.icon-group-setting')?.classList.replace('icon-group-setting', 'renamed');
  expect(client.missing(document)).toEqual(['chat.root']);
});

it('says so when the chat went where nobody can look, and not when none is open', () => {
  expect(client.missing(document)).toEqual([]);
  model.open(GROUP);
  const pane = document.querySelector('.conv-detail-pannel')!;
  const host = document.createElement('div');
  pane.replaceWith(host);
  host.attachShadow({ mode: 'closed' }).append(pane);
  expect(client.missing(document)).toEqual(['composer.container']);
});
