import { chatArea } from './chat-area';
import { chatList } from './chat-list';
import { systemMenu } from './create-group';
import { element } from './element';
import { shownName } from './login';
import type { ChatModel } from './model';
import { nameNodes } from './rich-text';

type Tab = 'chat' | 'contacts';
const TABS: readonly (readonly [Tab, string])[] = [
  ['chat', '聊天'],
  ['contacts', '通讯录'],
];

/** What is seen after the login: tabs, list, chat area. */
export function mainView(model: ChatModel, signal: AbortSignal): HTMLElement {
  const list = chatList(model, signal);
  const holder = element('main', { class: 'content_view' });
  let leave = new AbortController();

  const show = (tab: Tab) => {
    leave.abort();
    leave = new AbortController();
    for (const button of tabs.children) {
      button.setAttribute('aria-pressed', String(button.classList.contains(tab)));
    }
    list.hidden = tab !== 'chat';
    // The chat area, and the editor in it, is a new node whenever its tab is entered.
    holder.replaceChildren(tab === 'chat' ? chatArea(model, leave.signal) : contacts(model));
  };
  const tabs = element(
    'div',
    { class: 'tab' },
    ...TABS.map(([tab, label]) => tabButton(tab, label, show)),
  );

  signal.addEventListener('abort', () => leave.abort(), { once: true });
  show('chat');
  switchByArrows(model, signal);
  const nickname = element('span', { class: 'nickname' });
  const header = element('div', { class: 'header' }, nickname);
  nickname.append(
    element('span', { class: 'display_name' }, model.login.me.name),
    systemMenu(header, model, signal),
  );
  const panel = element('nav', { class: 'panel', 'aria-label': '聊天' }, header, tabs, list);
  return element('div', { class: 'main' }, panel, holder);
}

function tabButton(tab: Tab, label: string, show: (tab: Tab) => void): HTMLElement {
  const button = element('button', { type: 'button', class: `tab_item ${tab}` }, label);
  button.addEventListener('click', () => show(tab));
  return button;
}

function contacts(model: ChatModel): HTMLElement {
  const groups = model.chats.map((chat) => element('li', {}, ...nameNodes(shownName(chat), 'img')));
  return element(
    'div',
    {
      id: 'contacts',
      class: 'box contacts',
      tabindex: '0',
      role: 'region',
      'aria-label': '通讯录',
    },
    element('h2', {}, '通讯录'),
    element('ul', {}, ...groups),
  );
}

/** Up and down change the chat, unless a field or a dialog has the keys. */
function switchByArrows(model: ChatModel, signal: AbortSignal): void {
  document.body.addEventListener(
    'keydown',
    (event) => {
      const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (step === undefined || !model.current || keysAreTaken()) return;
      const next = model.chats[model.chats.indexOf(model.current) + step];
      if (!next) return;
      event.preventDefault();
      model.open(next);
    },
    { signal },
  );
}

const TAKES_KEYS = '[contenteditable], input, .chat_bd, .contacts, .mmpop, .ngdialog';

const keysAreTaken = (): boolean =>
  Boolean(document.activeElement?.closest(TAKES_KEYS) ?? document.querySelector('.ngdialog'));
