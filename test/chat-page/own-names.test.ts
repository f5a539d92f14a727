// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { OwnNames } from '../../lib/chat-page/own-names';
import { clientById } from '../../lib/clients';
import { chatPage, show } from '../support/chat-page';

const client = clientById('wechat-web');
const account =
  '<div class="header"><h3 class="nickname"><span class="display_name">方知远</span></h3></div>';
const message = (side: 'me' | 'you', sender: string, title: string): string => `
  <div class="message ${side}"><img class="avatar" title="${title}"><div class="content">
    <div class="bubble" data-cm='{"msgId":"1","msgType":"1","actualSender":"${sender}"}'>
      <pre class="js_message_plain">在</pre></div></div></div>`;
const panel = `<div id="mmpop_chatroom_members">
  <div class="member"><img class="avatar" mm-src="/i?username=@me"><p class="nickname">城管局-方知远</p></div>
  <div class="member"><img class="avatar" mm-src="/i?username=@a"><p class="nickname">甲</p></div></div>`;
function look(names: OwnNames, messages: string, more = ''): readonly string[] {
  show(account + chatPage() + more);
  document
    .querySelector('.chat_bd')!
    .append(...new DOMParser().parseFromString(messages, 'text/html').body.childNodes);
  names.look(document);
  return names.of(client.openChat(document)!);
}

it('knows none before the chat has shown one: a group may call one otherwise than the account', () => {
  expect(look(new OwnNames(client), message('you', '@a', '甲'))).toEqual([]);
});

it('takes the name on one’s own message, and then the account’s', () => {
  expect(look(new OwnNames(client), message('me', '@me', '方主任'))).toEqual(['方知远', '方主任']);
});

it('takes the name of one’s own row of members, and remembers it when the panel is closed', () => {
  const names = new OwnNames(client);
  const own = message('me', '@me', '');
  expect(look(names, own, panel)).toEqual(['方知远', '城管局-方知远']);
  expect(look(names, '')).toContain('城管局-方知远');
  show(chatPage({ id: '@@other' }));
  expect(names.of(client.openChat(document)!)).toEqual([]);
});
