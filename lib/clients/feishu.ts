import { defineClient } from './client';

/**
 * Feishu and Lark on the web. Facts from public descriptions of the page, none run here: hence 试验.
 * The classes of its style sheets are hashed and change; these are the ones that bear a meaning.
 */
export default defineClient({
  id: 'feishu',
  name: '飞书网页版',
  experimental: true,
  idScope: 'stable',
  ready: '[data-feed-id], .chatContainer',
  // Each tenant has a host of its own; the rest of Feishu, its documents above all, is left out.
  matches: [
    'https://*.feishu.cn/messenger*',
    'https://*.feishu.cn/next/messenger*',
    'https://*.larksuite.com/messenger*',
    'https://*.larksuite.com/next/messenger*',
    'https://*.larkoffice.com/next/messenger*',
  ],
  chat: {
    root: { group: '.chatContainer:not(.p2pChat)', person: '.p2pChat' },
    name: { selector: '.chatWindow_chatName' },
    count: { selector: '.chatNewWindow_count', digits: true, includesMe: true },
  },
  composer: {
    container: '.chatContainer',
    // Older pages have a `pre`.
    editor: '.lark__editor--chat .zone-container.editor-kit-container, pre.lark-editor',
    kind: 'own-model',
    button: '.send-button-container, [class*="send-button"]',
    text: { image: 'img[alt]', attribute: 'alt', lineBreak: 'br', line: '.ace-line' },
  },
  send: {
    keys: [{ keyCode: 13 }],
    // The panel opens on them; the other one is the button to add one.
    stickers: ['.customized-sticker-item:not(.add-sticker-btn)'],
    // The editor keeps a model of its own: nothing is ever written or clicked for the person.
    release: 'second-act',
  },
  list: {
    row: '[data-feed-id]',
    virtual: true,
    id: { attribute: 'data-feed-id' },
    // A row does not say whether it is a group's.
    group: 'open-chat',
    name: { selector: '.a11y_feed_card_main > :first-child' },
    unread: { selector: '.ud__badge__badge__content', digits: true },
    current: '[data-feed-active="true"]',
  },
  messages: {
    row: '.js-message-item',
    own: '.message-self',
    text: '.richTextContainer',
    id: { attribute: 'id' },
    // Whose it is stands there as a name only, and names are not ids: left out.
    kind: {
      attribute: 'class',
      map: { 'text-message': 'text', 'post-message': 'text', 'image-message': 'image' },
    },
  },
  capabilities: { readReceipts: true, reactions: true },
});
