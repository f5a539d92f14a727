// Pictures and files: nothing but the hour speaks of them, so these run where it is never work time.
import assert from 'node:assert/strict';
import { copyNeverAtWork } from './extension-copy.mjs';
import { giveFile, scenariosOf } from './routes.mjs';
import { until } from './until.mjs';

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Something half written must outlive a file that is held, and one that is sent. */
const writeDraft = async (d) => {
  await d.click('#editArea');
  await d.type('附上今天的台账');
};

const file = (way, name, type, says, sent) => ({
  copy: copyNeverAtWork,
  // A made-up paste carries no files in Firefox, and the clipboard is out of a test's reach.
  ...(way === 'paste' ? { only: 'chromium' } : {}),
  prepare: writeDraft,
  begin: (d) => giveFile(d, way, name, type),
  says,
  sent: [sent],
});
const png = (way) => file(way, '巡查.png', 'image/png', /非工作时间.*1 张图片/, 'image:巡查.png');
const pdf = (way) =>
  file(way, '台账.pdf', 'application/pdf', /非工作时间.*1 个文件/, 'file:台账.pdf');

/** The page's own dialog for a pasted picture, opened where the paste itself is not ours to see. */
async function openImageDialog(d) {
  await d.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['x'], '截图.png', { type: 'image/png' }));
    const paste = new Event('paste', { bubbles: true, cancelable: true });
    Object.defineProperty(paste, 'clipboardData', { value: transfer });
    document.querySelector('#editArea').dispatchEvent(paste);
  });
  const isOpen = () => Boolean(document.querySelector('.image_preview .btn_primary'));
  await until(() => d.evaluate(isOpen), 'the image dialog');
}

/** The page remembers the chat in which a file was last picked, and sends all files there. */
const heldBesideAnotherChat = {
  name: 'a file held in one chat never goes to the chat in which files were picked before',
  questions: 1,
  async run(d) {
    const open = async (name) => {
      await d.evaluate((chat) => window.practiceChat.open(chat), name);
      await pause(400);
    };
    await open('市容科工作群');
    await d.evaluate(() => document.querySelector('.js_fileupload').click());
    await open('环卫科工作群');
    await giveFile(d, 'drop', '赞.gif', 'image/gif');
    await until(async () => (await d.barName()) !== undefined, 'the bar');
    await pause(750);
    await d.clickBar('仍然发');
    const names = () =>
      d.evaluate(() =>
        window.practiceChat.sends.map(
          ({ chatId }) => window.practiceChat.truth().find(({ id }) => id === chatId).name,
        ),
      );
    await until(async () => (await names()).length > 0, 'the send');
    assert.deepEqual(await names(), ['环卫科工作群']);
  },
};

const byRoute = scenariosOf({
  'a .png by the picker': png('picker'),
  'a .png by drop': png('drop'),
  'a .png by paste': png('paste'),
  'a .pdf by the picker': pdf('picker'),
  'a .pdf by drop': pdf('drop'),
  'a .pdf by paste': pdf('paste'),
  'the image dialog’s 发送': {
    copy: copyNeverAtWork,
    async prepare(d) {
      await writeDraft(d);
      await openImageDialog(d);
      await pause(200);
    },
    begin: (d) => d.click('.image_preview .btn_primary'),
    says: /非工作时间.*1 张图片/,
    // Pasting uploads before it asks: what is held is the send.
    uploaded: 1,
    sent: ['image:截图.png'],
  },
});

export const fileRoutes = [...byRoute, heldBesideAnotherChat];
