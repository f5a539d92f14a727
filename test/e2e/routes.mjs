// The route matrix: every way a message leaves WeChat Web is held, lets the draft be, and is sent
// exactly once after the person's confirm.
import assert from 'node:assert/strict';
import { until } from './until.mjs';

const GROUP = '环卫科工作群';
const OTHER = '市容科工作群';
const ARMED_MS = 750;
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const sends = (d) =>
  d.evaluate(() => window.practiceChat.sends.map(({ kind, text }) => `${kind}:${text}`));
const draft = (d) => d.evaluate(() => document.querySelector('#editArea').textContent);
const uploads = (d) => d.evaluate(() => window.practiceChat.uploads.length);
const open = async (d, name) => {
  await d.evaluate((chat) => window.practiceChat.open(chat), name);
  await pause(400);
};
const asks = (d) => until(async () => (await d.barName()) !== undefined, 'the bar');

/** Makes a file in the page and hands it to one of its ways in. */
export const giveFile = (d, way, name, type) =>
  d.evaluate(
    (how, fileName, mime) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['GIF89a'], fileName, { type: mime }));
      const options = { bubbles: true, cancelable: true, composed: true };
      const area = document.querySelector('#chatArea');
      if (how === 'picker') {
        const input = document.querySelector('.js_fileupload input[type=file]');
        input.files = transfer.files;
        input.dispatchEvent(new Event('change', options));
      } else if (how === 'drop')
        area.dispatchEvent(new DragEvent('drop', { ...options, dataTransfer: transfer }));
      else area.dispatchEvent(new ClipboardEvent('paste', { ...options, clipboardData: transfer }));
    },
    way,
    name,
    type,
  );

/** Opens the forward dialog on the newest message and ticks chats. */
async function forwardTo(d, names) {
  await d.evaluate(() => {
    const bubbles = document.querySelectorAll('.chat_bd .message [data-cm]');
    const at = { bubbles: true, cancelable: true };
    bubbles[bubbles.length - 1].dispatchEvent(new MouseEvent('contextmenu', at));
    document.querySelector('#contextMenu a').click();
  });
  await until(
    () => d.evaluate(() => Boolean(document.querySelector('.transpond-dialog'))),
    'dialog',
  );
  await d.evaluate((wanted) => {
    for (const row of document.querySelectorAll('.transpond-dialog .contact_item'))
      if (wanted.includes(row.textContent)) row.querySelector('input').click();
  }, names);
}
const receive = (d, text, more = {}) =>
  d.evaluate((chat, said, how) => window.practiceChat.receive(chat, said, how), GROUP, text, more);

const routes = {
  'a .gif by the picker': {
    begin: (d) => giveFile(d, 'picker', '赞.gif', 'image/gif'),
    says: /表情包|只有表情/,
    sent: ['sticker:赞.gif'],
  },
  'a .gif by drop': {
    begin: (d) => giveFile(d, 'drop', '赞.gif', 'image/gif'),
    says: /表情包|只有表情/,
    sent: ['sticker:赞.gif'],
  },
  'a .gif by paste': {
    // A made-up paste carries no files in Firefox, and the clipboard is out of a test's reach.
    only: 'chromium',
    begin: (d) => giveFile(d, 'paste', '赞.gif', 'image/gif'),
    says: /表情包|只有表情/,
    sent: ['sticker:赞.gif'],
  },
  'forwarding 收到 to one group': {
    prepare: (d) => receive(d, '收到'),
    begin: async (d) => {
      await forwardTo(d, [OTHER]);
      await d.click('.transpond-dialog .dialog_ft a');
    },
    says: /只有「收到」/,
    sent: ['text:收到'],
  },
  'forwarding a sticker to one group': {
    prepare: (d) => receive(d, '动图', { kind: 'sticker' }),
    begin: async (d) => {
      await forwardTo(d, [OTHER]);
      await d.click('.transpond-dialog .dialog_ft a');
    },
    says: /表情包|只有表情/,
    sent: ['sticker:动图'],
  },
  'forwarding 收到 to two groups': {
    prepare: (d) => receive(d, '收到'),
    begin: async (d) => {
      await forwardTo(d, [OTHER, '党支部学习群']);
      await d.click('.transpond-dialog .dialog_ft a');
      await pause(200);
      assert.equal(await d.barName(), undefined, 'the first click only asks for the second');
      await d.click('.transpond-dialog .dialog-confirm .button-primary');
    },
    says: /只有「收到」/,
    sent: ['text:收到', 'text:收到'],
  },
  'the resend icon': {
    asksFirst: true,
    // An answer passes; with the question out of the last five it is an empty reply when resent.
    prepare: async (d) => {
      await receive(d, '这个方案大家同意吗？');
      await d.evaluate(() => window.practiceChat.failNextSend());
      await d.click('#editArea');
      await d.type('同意，无意见');
      await d.press('Enter');
      await pause(300);
      // Only the hour can speak here: say once that it may go.
      if (await d.barName()) {
        await pause(ARMED_MS);
        await d.press('Control+Enter');
      }
      const failed = () => Boolean(document.querySelector('.chat_bd .web_wechat_message_fail'));
      await until(() => d.evaluate(failed), 'the failed message');
      for (let n = 1; n <= 5; n += 1) await receive(d, `第 ${n} 车已到`);
    },
    begin: (d) => d.click('.chat_bd .web_wechat_message_fail'),
    says: /只有「同意」/,
    sent: ['text:同意，无意见'],
  },
};

async function run(d, { prepare, begin, says, sent, uploaded = 0 }) {
  await open(d, GROUP);
  await prepare?.(d);
  await pause(300);
  await begin(d);
  await asks(d);
  assert.match(await d.barName(), says);
  assert.deepEqual(await sends(d), [], 'nothing left yet');
  assert.equal(await uploads(d), uploaded, 'nothing was uploaded yet');
  const before = await draft(d);
  await pause(ARMED_MS);
  await d.clickBar('仍然发');
  await until(async () => (await sends(d)).length >= sent.length, 'the send');
  await pause(300);
  assert.deepEqual(await sends(d), sent);
  assert.equal(await draft(d), before, 'the draft is as it was');
}

async function runWithdrawn(d, { prepare, begin, says }) {
  await open(d, GROUP);
  await prepare?.(d);
  await pause(300);
  await begin(d);
  await asks(d);
  const before = await draft(d);
  await d.press('Escape');
  await pause(300);
  assert.equal(await d.barName(), undefined);
  assert.deepEqual(await sends(d), []);
  assert.equal(await draft(d), before, 'the draft is as it was');
}

/** Each route is held, withdrawn, and on a fresh page held and sent. */
export const scenariosOf = (matrix) =>
  Object.entries(matrix).map(([name, route]) => ({
    only: route.only,
    copy: route.copy,
    // Once for each page, and once for what the route's own preparation asks.
    questions: route.asksFirst ? 4 : 2,
    name: `${name}: held, withdrawn by Esc, and sent once after a confirm`,
    async run(d) {
      await runWithdrawn(d, route);
      await d.goto(`?login=again${name.length}`);
      await until(() => d.evaluate(() => document.body.classList.contains('loaded')), 'the page');
      await pause(500);
      await run(d, route);
    },
  }));

export const routeScenarios = scenariosOf(routes);
