// Converse.js as a profile describes it; nothing of it is known to the extension.
export const CLIENT = {
  id: 'converse',
  name: 'Converse',
  idScope: 'stable',
  ready: 'converse-user-profile',
  matches: ['http://localhost:15280/*'],
  chat: {
    root: { group: 'converse-muc', person: 'converse-chat' },
    id: { attribute: 'jid' },
    name: { selector: '.chatbox-title__text' },
    count: { selector: '.occupants-heading', digits: true, includesMe: true },
  },
  composer: {
    container: 'converse-muc, converse-chat',
    editor: 'textarea.chat-textarea',
    kind: 'textarea',
    button: '.send-button',
  },
  send: {
    keys: [{ keyCode: 13 }],
    imeEnterSends: true,
    notWhile: ['.suggestion-box__results:not([hidden])'],
    files: { input: 'input.fileupload', drop: '.chat-content', paste: 'textarea.chat-textarea' },
    release: 'button',
  },
  list: {
    row: '.available-chatroom[data-room-jid]',
    id: { attribute: 'data-room-jid' },
    name: { selector: '.open-room > span' },
    current: '.open',
  },
  members: {
    row: 'li.occupant',
    complete: true,
    name: { selector: '.occupant-nick' },
  },
  messages: {
    row: '.chat-msg[data-msgid]',
    own: '.chat-msg__content--me',
    text: '.chat-msg__text',
    id: { attribute: 'data-msgid' },
    sender: { attribute: 'data-from' },
  },
  capabilities: { reactions: true },
};

export const profile = {
  format: 'qunyue-profile',
  version: 1,
  serial: 1,
  name: '示例区工作群规范',
  settings: {
    rules: { 'off-hours': { level: 'off' } },
    clients: [CLIENT],
  },
};
