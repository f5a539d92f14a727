import type { ClientDescription } from '../../../lib/clients/client';

/** A page with two rooms open at once, a form each; everything in it is made up. */
export const example: ClientDescription = {
  id: 'our-chat',
  name: '本单位聊天',
  idScope: 'stable',
  ready: 'main',
  matches: ['https://chat.example.cn/*'],
  chat: {
    root: { selector: '.room', attribute: 'data-type', group: ['channel'], person: ['query'] },
    id: { attribute: 'data-room' },
    name: { selector: 'h2' },
    count: { selector: '.count', digits: true, includesMe: true },
  },
  composer: { container: '.room', editor: 'textarea', kind: 'textarea', button: '.go' },
  send: {
    keys: [
      { keyCode: 13, when: '.enter-sends' },
      { keyCode: 13, ctrl: true, when: '.ctrl-enter-sends' },
    ],
    imeEnterSends: true,
    notWhile: ['.picker'],
    stickers: ['.sticker'],
    release: 'button',
  },
  list: {
    row: '.row',
    id: { attribute: 'data-room' },
    name: { selector: '.name' },
    digest: '.last',
  },
  members: { row: '.member', complete: true, name: { selector: '.nick' } },
  messages: { row: '.line', own: '.mine', text: '.body', id: { attribute: 'data-id' } },
  capabilities: { reactions: true },
};

const room = (id: string, type: string, text: string): string => `
  <section class="room" data-room="${id}" data-type="${type}">
    <h2>${id}工作群</h2><span class="count">共 12 人</span>
    <div class="line" data-id="m-${id}"><p class="body">机密内容</p></div>
    <ul><li class="member"><b class="nick">张三</b></li><li class="member"><b class="nick">李四</b></li></ul>
    <img class="sticker">
    <form><textarea>${text}</textarea><button class="go" type="submit">发送</button></form>
  </section>`;

export const page = `<main class="enter-sends">
  <div class="row" data-room="a"><span class="name">甲工作群</span><span class="last">张三: 机密内容</span></div>
  ${room('a', 'channel', '收到')}${room('b', 'query', '你好')}</main>`;
