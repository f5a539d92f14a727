import { defineClient } from './client';

/**
 * 文件传输助手 on a page of its own. Nobody but oneself reads what is sent there, so no rule applies:
 * it is recognised in order to say so, and nothing is read or listened to.
 */
export default defineClient({
  id: 'filehelper',
  name: '文件传输助手网页版',
  silent: true,
  idScope: 'login',
  ready: '.page-logined',
  matches: ['https://filehelper.weixin.qq.com/*', 'https://szfilehelper.weixin.qq.com/*'],
  chat: {
    root: { group: '.no-group-is-here', person: '.page-logined' },
    name: { selector: '.no-name-is-here' },
  },
  composer: {
    container: '.page-logined',
    editor: 'textarea.chat-panel__input-container',
    kind: 'textarea',
    button: '.chat-send__button',
  },
  send: { keys: [{ keyCode: 13 }], release: 'second-act' },
});
