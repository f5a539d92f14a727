// The parts of each client's practice page, by their names in test/e2e/mutations/apply.mjs, and what
// a change of its ids, of the mark of a ready page and of the mark of a group would be there.
export const CLIENTS = {
  'WeChat Web': {
    site: 'https://wx.qq.com/',
    parts: {
      container: '#chatArea',
      editor: '#editArea',
      button: 'a.btn_send',
      press: 'a.btn_send',
      title: '.title_name',
      count: '.title_count',
      row: '.chat_item',
      list: '#J_NavChatScrollBody',
    },
    id: ['.title_name', 'data-username'],
    ready: "document.body.classList.replace('loaded', 'up')",
    group: "document.querySelector('#chatArea').classList.remove('chatRoom')",
  },
  Feishu: {
    site: 'https://qinglan.feishu.cn/next/messenger/',
    parts: {
      container: '.chatContainer',
      editor: '.editor-kit-container',
      button: '.send-button-container',
      press: '.send-button-container button',
      title: '.chatWindow_chatName',
      count: '.chatNewWindow_count',
      row: '[data-feed-id]',
      list: '.list_items',
    },
    id: ['[data-feed-id]', 'data-feed-id'],
    ready: "part('row').concat(part('container')).forEach(rename)",
    group: "document.querySelector('.chatContainer').className = 'c7 group'",
  },
  DingTalk: {
    site: 'https://im.corp.example/',
    parts: {
      container: '.conv-detail-pannel',
      editor: 'textarea.input-msg-box',
      button: 'a.send-message-button',
      press: 'a.send-message-button',
      title: '.conv-title .title > span',
      count: '.conv-title .desc',
      row: 'conv-item',
      list: '#sub-menu-pannel',
    },
    id: ['group-avatar', 'cid'],
    ready: "document.querySelector('#content-pannel').id = 'x9f'",
    group: "document.querySelector('.icon-group-setting').className = 'c7'",
  },
};
