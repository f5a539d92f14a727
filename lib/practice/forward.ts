import { actionLink, element } from './element';
import { dialogFooter, openDialog } from './dialog';
import { shownName, type Chat } from './login';
import type { Message } from './message';
import type { ChatModel } from './model';
import { popUp } from './pop-up';
import { nameNodes } from './rich-text';

/** Right click on a message → 转发: at once to one chat, after one more question to several. */
export function forwarding(list: HTMLElement, model: ChatModel, signal: AbortSignal): void {
  let message: Message | undefined;
  const forward = () => {
    menu.close();
    if (message) chooseChats(model, message, signal);
  };
  const attributes = { id: 'contextMenu', class: 'contextmenu', 'aria-label': '消息' };
  const fill = () => [actionLink({}, forward, '转发')];
  const menu = popUp(list.parentElement ?? list, attributes, fill, signal);
  list.addEventListener('contextmenu', (event) => {
    menu.close();
    message = messageAt(model, event.target);
    if (!message || message.kind === 'system') return;
    event.preventDefault();
    menu.toggle();
    placeMenu(event.clientX, event.clientY);
  });
}

function placeMenu(x: number, y: number): void {
  const menu = document.getElementById('contextMenu');
  if (!menu) return;
  menu.style.left = `${x}px`;
  menu.style.top = `${y}px`;
  menu.querySelector('a')?.focus();
}

/** The message under the pointer; from the keyboard the target is the list itself: the last one. */
function messageAt(model: ChatModel, target: EventTarget | null): Message | undefined {
  const messages = model.current?.messages ?? [];
  if (!(target instanceof Element)) return undefined;
  if (target.matches('.chat_bd')) return messages.at(-1);
  const data = target.closest('[data-cm]')?.getAttribute('data-cm');
  return messages.find(({ id }) => data?.includes(`"msgId":"${id}"`));
}

function chooseChats(model: ChatModel, message: Message, signal: AbortSignal): void {
  const { kind, text } = message;
  if (kind === 'system') return;
  const chosen = new Set<Chat>();
  const send = () => {
    for (const chat of chosen) model.sendTo(chat, kind, text);
  };
  const content = (close: () => void) => {
    const confirm = () => {
      if (chosen.size === 0) return;
      close();
      if (chosen.size === 1) send();
      else confirmMany(chosen.size, send, signal);
    };
    const choices = model.chats.map((chat) => chatChoice(chat, chosen));
    const body = element('div', { class: 'dialog_bd' }, ...choices);
    return [body, dialogFooter('button_primary', '发送', confirm)];
  };
  openDialog('transpond-dialog', '转发给', content, signal);
}

function chatChoice(chat: Chat, chosen: Set<Chat>): HTMLElement {
  const box = element('input', { type: 'checkbox', 'data-username': chat.id });
  box.addEventListener('change', () => {
    if (box.checked) chosen.add(chat);
    else chosen.delete(chat);
  });
  const name = element('span', {}, ...nameNodes(shownName(chat), 'img'));
  return element('label', { class: 'contactor' }, box, name);
}

function confirmMany(count: number, send: () => void, signal: AbortSignal): void {
  const content = (close: () => void) => {
    const confirm = () => {
      close();
      send();
    };
    return [dialogFooter('button-primary', '确定', confirm)];
  };
  openDialog('dialog-confirm', `转发给 ${count} 个聊天？`, content, signal);
}
