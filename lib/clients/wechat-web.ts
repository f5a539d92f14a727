import { defineClient } from './client';

/**
 * WeChat Web. Facts from the real front end of 2022-03-01, whose selectors are present in every
 * version checked since 2016-11 (lib/clients/README.md says how they were measured).
 */
export default defineClient({
  id: 'wechat-web',
  name: '微信网页版',
  idScope: 'login',
  ready: 'body.loaded',
  loggedOut: 'body.unlogin',
  // The UOS variant, ?target=t, is the same page.
  matches: [
    'https://wx.qq.com/*',
    'https://wx2.qq.com/*',
    'https://wx8.qq.com/*',
    'https://web.wechat.com/*',
    'https://web2.wechat.com/*',
  ],
  chat: {
    root: {
      none: '#chatArea.no-choose',
      group: '#chatArea.chatRoom',
      person: '#chatArea:not(.chatRoom):not(.no-choose)',
    },
    id: { selector: '.title_name', attribute: 'data-username' },
    name: { selector: '.title_name', emojiClass: 'emoji' },
    count: { selector: '.title_count', digits: true, includesMe: true },
    leaveAlone: ['filehelper'],
  },
  composer: {
    container: '#chatArea',
    editor: '#editArea',
    kind: 'contenteditable',
    button: 'a.btn_send',
    text: { image: 'img[text]', attribute: 'text', trimEnd: '_web', lineBreak: 'br' },
  },
  send: {
    // The page asks for Alt with S and looks at no other modifier, so Shift+Alt+S sends too.
    keys: [{ keyCode: 13 }, { keyCode: 83, alt: true, any: ['ctrl', 'shift', 'meta'] }],
    imeEnterSends: false,
    notWhile: [],
    buttons: [
      // One target is sent to at once, several after a second question.
      {
        selector: '.transpond-dialog .dialog_ft a',
        kind: 'forward',
        within: '.transpond-dialog .ngdialog-content',
        targets: {
          row: '.selector .contactor',
          id: { selector: 'img', attribute: 'mm-src', param: 'username' },
        },
        most: 1,
      },
      {
        selector: '.transpond-dialog .dialog-confirm .button-primary',
        kind: 'forward',
        within: '.transpond-dialog .ngdialog-content',
        targets: {
          row: '.selector .contactor',
          id: { selector: 'img', attribute: 'mm-src', param: 'username' },
        },
      },
      {
        selector: '.image_preview .btn_primary',
        kind: 'image',
        within: '.image_preview .ngdialog-content',
      },
      { selector: '.web_wechat_message_fail', kind: 'resend' },
    ],
    files: {
      input: '.js_fileupload input[type=file]',
      // It sends a file to the chat in which one was last picked, dropped or pasted.
      picker: '.js_fileupload',
      drop: '#chatArea',
      paste: '#chatArea',
      stickerTypes: ['image/gif'],
      sendsAtOnce: true,
    },
    release: 'button',
  },
  list: {
    row: '.chat_item[data-username]',
    virtual: true,
    id: { attribute: 'data-username' },
    group: { attribute: 'data-username', startsWith: '@@' },
    name: { selector: '.nickname_text', emojiClass: 'emoji' },
    activity: { selector: '.ext .attr' },
    // Beside it stand the send state and 「[3条]」, which change without a message.
    digest: '.msg [ng-bind-html]',
    unread: { selector: ['.web_wechat_reddot_middle', '.msg [ng-if*=NoticeCount]'], digits: true },
    current: '.active',
  },
  members: {
    row: '#mmpop_chatroom_members .member:not(.opt)',
    openWith: '.title.poi',
    complete: true,
    id: { selector: 'img.avatar', attribute: 'mm-src', param: 'username' },
    name: { selector: '.nickname', emojiClass: 'emoji' },
  },
  messages: {
    row: '.message',
    ignore: '#prerender',
    localId: true,
    own: '.me',
    text: '.js_message_plain',
    id: { selector: '[data-cm*=msgId]', attribute: 'data-cm', json: 'msgId' },
    sender: { selector: '[data-cm*=msgId]', attribute: 'data-cm', json: 'actualSender' },
    time: '.message_system .content',
    kind: {
      selector: '[data-cm*=msgId]',
      attribute: 'data-cm',
      json: 'msgType',
      map: { '1': 'text', '3': 'image', '47': 'sticker', '49': 'file' },
    },
  },
  creating: {
    // Only a new group has tabs: the same dialog without them adds members to an old one.
    dialog: '.create_chatroom_dlg:has(.nav_tabs)',
    within: '.ngdialog-content',
    chosen: '.selector .contactor',
    id: { selector: 'img', attribute: 'mm-src', param: 'username' },
    footer: '.dialog_ft',
    close: '.ngdialog-close',
  },
  me: {
    name: { selector: '.header .nickname .display_name', emojiClass: 'emoji' },
    onMessage: { selector: 'img.avatar', attribute: 'title' },
  },
  capabilities: { readReceipts: false, reactions: false },
});
