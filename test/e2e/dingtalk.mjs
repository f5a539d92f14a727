// The old DingTalk on a host that an organisation names; without that it is on nowhere.
import assert from 'node:assert/strict';
import { copyWithDingtalk } from './extension-copy.mjs';
import { GROUP, isQuiet, open, routesOf, sendsAre } from './other-clients.mjs';

const site = 'https://im.corp.example/';
const editor = 'textarea.input-msg-box';

export const dingtalk = [
  ...routesOf({
    name: 'DingTalk',
    site,
    copy: copyWithDingtalk,
    editor,
    button: 'a.send-message-button',
    draft: () => document.querySelector('textarea.input-msg-box').value,
    again: false,
  }),
  {
    name: 'DingTalk: as it is shipped it is on no host',
    site,
    async run(d) {
      await open(d, GROUP);
      await d.click(editor);
      await d.type('收到');
      await d.press('Enter');
      await isQuiet(d);
      await sendsAre(d, ['text:收到']);
      assert.deepEqual(d.errors, []);
    },
  },
];
