import { defineClient } from './client';

/**
 * The old DingTalk for the web. Its public host was closed in October 2022; what is left are private
 * deployments of the same page, so it names no host: a profile does (README.md). Facts from the
 * page's published templates.
 */
export default defineClient({
  id: 'dingtalk-web',
  name: '钉钉网页版（私有部署）',
  experimental: true,
  idScope: 'stable',
  ready: '#content-pannel',
  matches: [],
  chat: {
    // Only a group has settings of its own; only a person can be called.
    root: {
      none: '.nocontent-tips, .contact-group-pannel, .friend-request-pannel, .group-request-pannel',
      group: '.chat-head .icon-group-setting',
      person: '.chat-head chat-call',
    },
    id: { selector: '.chat-head group-avatar', attribute: 'cid' },
    name: { selector: '.chat-head .conv-title .title > span' },
    count: { selector: '.chat-head .conv-title .desc', digits: true, includesMe: true },
  },
  composer: {
    container: '.conv-detail-pannel',
    editor: 'textarea.input-msg-box',
    kind: 'textarea',
    button: 'a.send-message-button',
  },
  send: {
    // A setting swaps the two, and which one holds can't be seen: the other is a new line.
    keys: [{ keyCode: 13 }, { keyCode: 13, ctrl: true }],
    // The page looks neither at 229 nor at isComposing.
    imeEnterSends: false,
    release: 'button',
  },
  list: {
    row: 'conv-item[con-id]',
    id: { attribute: 'con-id' },
    group: 'open-chat',
    name: { selector: '.name-title' },
    activity: { selector: '.time' },
    digest: '.latest-msg',
  },
  capabilities: { readReceipts: true, reactions: false },
});
