// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { kindOfFile } from '../../lib/practice/files';
import { count, get, openPage } from './open-page';

const GROUP = '环卫科工作群';
const gif = new File(['x'], '点赞.gif', { type: 'image/gif' });
const png = new File(['x'], '现场.png', { type: 'image/png' });
const pdf = new File(['x'], '通知.pdf', { type: 'application/pdf' });

async function openGroup() {
  const { chat } = await openPage();
  chat.open(GROUP);
  return chat;
}

function pick(...files: readonly File[]): HTMLElement {
  const input = get('.js_fileupload input[type=file]');
  Object.defineProperty(input, 'files', { value: files });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return input;
}

function bring(type: 'paste' | 'drop', transfer: object): void {
  const event = new Event(type, { bubbles: true, cancelable: true });
  const property = type === 'paste' ? 'clipboardData' : 'dataTransfer';
  Object.defineProperty(event, property, { value: transfer });
  get('#editArea').dispatchEvent(event);
}

test('a GIF is a sticker', () => {
  expect([gif, png, pdf].map(kindOfFile)).toEqual(['sticker', 'image', 'file']);
});

test('picked files leave at once, and the input is a new one', async () => {
  const chat = await openGroup();
  const used = pick(gif, png, pdf);
  expect(chat.sends.map(({ kind, text }) => [kind, text])).toEqual([
    ['sticker', '点赞.gif'],
    ['image', '现场.png'],
    ['file', '通知.pdf'],
  ]);
  expect(get('.js_fileupload input[type=file]')).not.toBe(used);
});

test('a file is for the chat in which the picker was last clicked, as in the original', async () => {
  const chat = await openGroup();
  get('.js_fileupload').click();
  chat.open('市容科工作群');
  pick(gif);
  get('.js_fileupload').click();
  pick(gif);
  const names = new Map(chat.truth().map(({ id, name }) => [id, name]));
  const told = chat.sends.map(({ chatId }) => names.get(chatId));
  expect(told).toEqual([GROUP, '市容科工作群']);
});

test('no file leaves where title and list disagree about the chat', async () => {
  const chat = await openGroup();
  get('#J_NavChatScrollBody').dataset.username = '@@other';
  pick(gif);
  expect([chat.sends, chat.uploads]).toEqual([[], []]);
});

test('a pasted picture is uploaded at once, but sent only from its dialog', async () => {
  const chat = await openGroup();
  bring('paste', { files: [png], getData: () => '' });
  expect(chat.uploads).toEqual(['现场.png']);
  expect(chat.sends).toEqual([]);
  get('.ngdialog.image_preview .btn_primary').click();
  expect(chat.sends.map(({ kind }) => kind)).toEqual(['image']);
  expect(count('.ngdialog')).toBe(0);
});

test('a pasted GIF leaves at once', async () => {
  const chat = await openGroup();
  bring('paste', { files: [gif], getData: () => '' });
  expect(chat.sends.map(({ kind }) => kind)).toEqual(['sticker']);
});

test('a dropped file leaves at once, a made-up drop does not', async () => {
  const chat = await openGroup();
  const item = (entry: object | null) => ({ webkitGetAsEntry: () => entry, getAsFile: () => gif });
  bring('drop', { items: [item(null)] });
  expect(chat.sends).toEqual([]);
  bring('drop', { items: [item({ isFile: true })] });
  expect(chat.sends.map(({ kind }) => kind)).toEqual(['sticker']);
});

function forwardLast(...targets: readonly string[]): void {
  get('.chat_bd').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
  get('#contextMenu a').click();
  for (const id of targets) get(`.transpond-dialog input[data-username="${id}"]`).click();
  get('.ngdialog.transpond-dialog .dialog_ft a').click();
}

test('forwarding to one chat sends at once, to several after one more question', async () => {
  const chat = await openGroup();
  chat.receive(GROUP, '点赞.gif', { kind: 'sticker' });
  const [first, second] = chat
    .truth()
    .slice(2)
    .map(({ id }) => id) as [string, string];
  forwardLast(first);
  expect(chat.sends).toEqual([{ chatId: first, kind: 'sticker', text: '点赞.gif' }]);
  forwardLast(first, second);
  expect(chat.sends).toHaveLength(1);
  get('.dialog-confirm .button-primary').click();
  expect(chat.sends.slice(1).map(({ chatId }) => chatId)).toEqual([first, second]);
});
