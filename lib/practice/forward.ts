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

/** The dialog of the original: chosen chats above, all chats below, and a second question for many. */
function chooseChats(model: ChatModel, message: Message, signal: AbortSignal): void {
  const { kind, text } = message;
  if (kind === 'system') return;
  const chosen = new Set<Chat>();
  const send = () => {
    for (const chat of chosen) model.sendTo(chat, kind, text);
  };
  const content = (close: () => void) => {
    const sendAndClose = () => {
      close();
      send();
    };
    const selector = element('div', { class: 'selector' });
    const question = askForMany(chosen, sendAndClose);
    const confirm = () => {
      if (chosen.size === 1) sendAndClose();
      else if (chosen.size > 1) question.hidden = false;
    };
    const footer = dialogFooter('button_primary', '确定', confirm);
    const showChosen = () => {
      selector.replaceChildren(...Array.from(chosen, chosenChat));
      const button = footer.querySelector('a');
      if (button) button.textContent = chosen.size > 0 ? `确定(${chosen.size})` : '确定';
    };
    const choices = model.chats.map((chat) => chatChoice(chat, chosen, showChosen));
    return [selector, element('div', { class: 'dialog_bd' }, ...choices), footer, question];
  };
  openDialog('transpond-dialog', '转发', content, signal);
}

const chosenChat = ({ id }: Chat): HTMLElement =>
  element(
    'div',
    { class: 'contactor', 'ng-repeat': 'user in selectList' },
    element('img', { class: 'img', alt: '', 'mm-src': `/cgi-bin/icon?seq=0&username=${id}` }),
  );

function chatChoice(chat: Chat, chosen: Set<Chat>, onChange: () => void): HTMLElement {
  const box = element('input', { type: 'checkbox', 'data-username': chat.id });
  box.addEventListener('change', () => {
    if (box.checked) chosen.add(chat);
    else chosen.delete(chat);
    onChange();
  });
  const name = element('span', {}, ...nameNodes(shownName(chat), 'img'));
  return element('label', { class: 'contact_item' }, box, name);
}

/** Inside the same dialog, hidden until several chats are to be sent to. */
function askForMany(chosen: ReadonlySet<Chat>, send: () => void): HTMLElement {
  const buttons = dialogFooter('button-primary', '发送', send);
  buttons.className = 'buttons';
  const question = element(
    'div',
    { class: 'dialog-confirm' },
    element('p', {}, '确定分别发送给他们？'),
    buttons,
  );
  question.hidden = chosen.size < 2;
  return question;
}
