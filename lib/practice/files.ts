import type { MessageKind } from '../model/message';
import { icon } from './drawing';
import { element } from './element';
import { openDialog, dialogFooter } from './dialog';
import type { Chat } from './login';
import type { ChatModel } from './model';

/** A picture file that is a GIF leaves as a sticker; that is how stickers leave WeChat Web. */
export function kindOfFile(file: File): MessageKind {
  if (file.type === 'image/gif') return 'sticker';
  return file.type.startsWith('image/') ? 'image' : 'file';
}

/**
 * The chat that files are for, as the original has it: the one in which a file was last picked or
 * dropped, or anything pasted. It is never forgotten.
 */
const fileChats = new WeakMap<ChatModel, Chat>();

function noteFileChat(model: ChatModel): void {
  if (model.current && chatIsCertain()) fileChats.set(model, model.current);
}

const fileChat = (model: ChatModel): Chat | undefined => fileChats.get(model) ?? model.current;

/** Picked, dropped or pasted: uploads and sends at once. Without agreement on the chat, neither. */
function sendFiles(model: ChatModel, files: readonly File[]): void {
  const chat = fileChat(model);
  if (!chat || !chatIsCertain()) return;
  for (const file of files) {
    model.outbox.uploads.push(file.name);
    model.sendTo(chat, kindOfFile(file), file.name);
  }
}

/** The original sends a file only where title and list name the same chat. */
function chatIsCertain(): boolean {
  const title = document.querySelector<HTMLElement>('#chatArea .title_wrap .title_name');
  const list = document.querySelector<HTMLElement>('#J_NavChatScrollBody');
  const chosen = title?.dataset.username;
  return chosen !== undefined && chosen !== '' && chosen === list?.dataset.username;
}

/** The file button. Like WebUploader it puts a fresh input in the place of the used one. */
export function filePicker(model: ChatModel): HTMLElement {
  const label = element('label', { class: 'webuploader-pick' }, icon('file'));
  const picked = (event: Event) => {
    const { currentTarget: input } = event;
    if (!(input instanceof HTMLInputElement)) return;
    const files = [...(input.files ?? [])];
    const fresh = newInput();
    const hadFocus = document.activeElement === input;
    input.replaceWith(fresh);
    if (hadFocus) fresh.focus();
    sendFiles(model, files);
  };
  const newInput = () => {
    const input = element('input', { type: 'file', multiple: '', 'aria-label': '图片和文件' });
    input.addEventListener('change', picked);
    return input;
  };
  label.append(newInput());
  const button = element(
    'div',
    { class: 'js_fileupload web_wechat_pic', title: '图片和文件' },
    label,
  );
  button.addEventListener('click', () => noteFileChat(model));
  return button;
}

/** Drop and paste on the chat area; elsewhere a drop does nothing. */
export function takeFiles(area: HTMLElement, model: ChatModel, signal: AbortSignal): void {
  area.addEventListener('dragover', (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
  });
  area.addEventListener('drop', (event) => {
    event.preventDefault();
    noteFileChat(model);
    sendFiles(model, droppedFiles(event.dataTransfer));
  });
  area.addEventListener('paste', (event) => {
    noteFileChat(model);
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    for (const file of files) pasteFile(model, file, signal);
  });
  document.body.addEventListener(
    'dragover',
    (event) => {
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
    },
    { signal },
  );
}

/** A made-up drop has no file-system entry: the original fails on it, so nothing leaves here. */
function droppedFiles(transfer: DataTransfer | null): readonly File[] {
  return [...(transfer?.items ?? [])].flatMap((item) => {
    const file = item.webkitGetAsEntry()?.isFile ? item.getAsFile() : null;
    return file ? [file] : [];
  });
}

/** A pasted picture is uploaded at once and only then asked about; other files just leave. */
function pasteFile(model: ChatModel, file: File, signal: AbortSignal): void {
  if (kindOfFile(file) !== 'image') sendFiles(model, [file]);
  else if (chatIsCertain()) {
    model.outbox.uploads.push(file.name);
    openDialog('image_preview', '发送图片', (close) => previewContent(model, file, close), signal);
  }
}

function previewContent(model: ChatModel, file: File, close: () => void): readonly Node[] {
  const chat = fileChat(model);
  const send = () => {
    close();
    if (chat) model.sendTo(chat, 'image', file.name);
  };
  return [
    element('p', { class: 'dialog_bd' }, file.name),
    dialogFooter('btn_primary', '发送', send),
  ];
}
