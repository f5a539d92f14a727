import type { WelcomeTexts } from './zh-CN';

export const en: WelcomeTexts = {
  pageTitle: 'Qunyue · Getting started',
  title: 'Fewer groups, less noise',
  lead: 'Qunyue follows your unit’s rules for work groups: it reminds you before you send, and keeps an inventory of groups on this machine.',
  does: {
    title: 'What it does',
    items: [
      'Outside working hours, a sticker, nothing but “收到”: it reminds you before it leaves. Sending is up to you.',
      'What you write out of hours can wait: you are reminded at the next work time. It never sends for you.',
      'It notes the work groups it sees: name, size, last seen. It finds likely duplicates, finished and inactive groups, and says why.',
    ],
  },
  never: {
    title: 'What it never does',
    items: [
      'It keeps and uploads no message text; a message is looked at in memory and dropped.',
      'It blocks nothing: what it cannot judge leaves as ever, and it says it is not working.',
      'It records no social groups. Members are kept as codes made with a key of this machine, never as names.',
      'There is no server. It does not count who installed it or who writes when, and ranks nobody.',
    ],
  },
  start: {
    title: 'Try it',
    practice: 'Try it in the practice chat',
    practiceHint: 'Its people and groups are invented; nothing you send there leaves.',
    open: 'Open WeChat Web',
    inventory: 'See the inventory',
  },
  pin: {
    title: 'Keep the icon at hand',
    text: 'Press the puzzle icon at the top right of the browser, then the pin beside Qunyue. A small mark on the icon says whether it works on the page.',
  },
  reach: {
    title: 'Where it does not work, and what to do',
    items: [
      'WeCom and 政务微信 have no public web chat and cannot be supported.',
      'Some WeChat accounts are refused by WeChat Web (error 1203). That is Tencent’s decision and is not worked around. You can enter the groups on your phone in the inventory and still have duplicates found.',
      'File Transfer and private chats are left alone.',
    ],
  },
  tencent: {
    title: 'Not a Tencent product',
    text: 'WeChat may restrict accounts that use plug-ins (its notice of 26 March 2024). This extension only reads the page, and presses the page’s own send button only after you confirm. Whether to use it is for you to decide.',
  },
};
