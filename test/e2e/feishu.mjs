// Feishu on the web: an editor with a model of its own, so nothing is pressed for the person.
import assert from 'node:assert/strict';
import { SILENT } from './installations.mjs';
import {
  asks,
  confirm,
  GROUP,
  isQuiet,
  open,
  routesOf,
  sends,
  sendsAre,
} from './other-clients.mjs';

const site = 'https://qinglan.feishu.cn/next/messenger/';
const STICKER = '.customized-sticker-item:not(.add-sticker-btn)';
const openStickers = (d) => d.click('.lark__editor--toolbar > div:nth-child(2) button');

export const feishu = [
  ...routesOf({
    name: 'Feishu',
    site,
    editor: '.editor-kit-container',
    button: '.send-button-container button',
    draft: () =>
      document.querySelector('.editor-kit-container').textContent.replaceAll('\u200B', ''),
    again: true,
  }),
  {
    name: 'Feishu: a click on a custom sticker is held, and sends once after the confirm',
    questions: 2,
    site,
    async run(d) {
      await open(d, GROUP);
      await openStickers(d);
      await d.click('.add-sticker-btn');
      await isQuiet(d);
      await d.click(STICKER);
      await asks(d);
      assert.match(await d.barName(), /表情/);
      assert.deepEqual(await sends(d), []);
      await confirm(d);
      if ((await sends(d)).length === 0) await d.click(STICKER);
      await sendsAre(d, ['sticker:赞']);
    },
  },
  {
    ...SILENT,
    name: 'Feishu: a custom sticker in a private chat passes',
    site,
    async run(d) {
      await open(d, '李科');
      await openStickers(d);
      await d.click(STICKER);
      await isQuiet(d);
      await sendsAre(d, ['sticker:赞']);
    },
  },
];
