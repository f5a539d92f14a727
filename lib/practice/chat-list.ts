import { initialAddress } from './drawing';
import { element } from './element';
import { shownName, type Chat } from './login';
import { clockTime } from './message';
import type { ChatModel } from './model';
import { messageNodes, nameNodes } from './rich-text';
import { virtualRange } from './virtual-range';

const ROW_PX = 64;

/** The list of chats: only the rows in and near view are in the DOM. */
export function chatList(model: ChatModel, signal: AbortSignal): HTMLElement {
  const top = element('div', { class: 'top-placeholder' });
  const bottom = element('div', { class: 'bottom-placeholder' });
  const rows = element('div', { 'mm-repeat': 'chatContact in chatList' }, top, bottom);
  const scroller = element(
    'div',
    {
      id: 'J_NavChatScrollBody',
      class: 'chat_list scroll-content',
      'data-username': '',
      role: 'region',
      'aria-label': '会话列表',
    },
    rows,
  );
  const shown = new Map<Chat, HTMLElement>();

  const render = () => {
    const { chats } = model;
    const heights = chats.map(() => ROW_PX);
    const range = virtualRange(heights, scroller.scrollTop, scroller.clientHeight);
    const visible = chats.slice(range.first, range.end);
    for (const [chat, row] of shown) {
      if (visible.includes(chat)) continue;
      row.remove();
      shown.delete(chat);
    }
    scroller.dataset.username = model.current?.id ?? '';
    top.style.height = `${range.before}px`;
    bottom.style.height = `${range.after}px`;
    let before: Element = top;
    for (const chat of visible) {
      const row = shown.get(chat) ?? newRow(model, chat);
      shown.set(chat, row);
      fillRow(row, model, chat);
      // Moving a row that is in place would take the focus from it.
      if (before.nextElementSibling !== row) before.after(row);
      before = row;
    }
  };

  scroller.addEventListener('scroll', render, { signal });
  window.addEventListener('resize', render, { signal });
  model.onChange(render, signal);
  // The list has no height before it is in the document.
  queueMicrotask(render);
  return scroller;
}

function newRow(model: ChatModel, chat: Chat): HTMLElement {
  const item = element('div', {
    class: 'chat_item',
    'data-username': chat.id,
    'data-cm': JSON.stringify({ type: 'chat', username: chat.id }),
    role: 'button',
    tabindex: '0',
  });
  item.addEventListener('click', () => model.open(chat));
  item.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    model.open(chat);
  });
  return element(
    'div',
    { 'ng-repeat': 'chatContact in chatList track by chatContact.UserName' },
    item,
  );
}

function fillRow(row: HTMLElement, model: ChatModel, chat: Chat): void {
  const item = row.firstElementChild;
  if (!item) return;
  const current = chat === model.current;
  item.classList.toggle('active', current);
  item.classList.toggle('top', chat.top);
  if (current) item.setAttribute('aria-current', 'true');
  else item.removeAttribute('aria-current');
  const last = chat.messages.at(-1);
  item.replaceChildren(
    ...extra(chat, last ? clockTime(last.at) : ''),
    element(
      'div',
      { class: 'info' },
      element(
        'p',
        { class: 'nickname' },
        element('span', { class: 'nickname_text' }, ...nameNodes(shownName(chat), 'img')),
      ),
      element(
        'p',
        { class: 'msg' },
        element(
          'span',
          { 'ng-bind-html': 'chatContact.MMDigest' },
          ...messageNodes(model.digest(chat)),
        ),
      ),
    ),
  );
}

function extra(chat: Chat, time: string): readonly HTMLElement[] {
  const sign = chat.kind === 'group' ? '群' : chat.name;
  const avatar = element(
    'div',
    { class: 'avatar' },
    element('img', { class: 'img', alt: '', src: initialAddress(sign) }),
  );
  if (chat.unread > 0) avatar.append(unreadMark(chat));
  const ext = element('div', { class: 'ext' }, element('p', { class: 'attr' }, time));
  if (chat.muted) {
    ext.append(
      element('i', { class: 'web_wechat_no-remind', role: 'img', 'aria-label': '消息免打扰' }),
    );
  }
  return [ext, avatar];
}

/** A count, or for a muted chat only a dot. */
function unreadMark({ muted, unread }: Chat): HTMLElement {
  const label = { role: 'img', 'aria-label': `${unread} 条未读` };
  return muted
    ? element('i', { class: 'icon web_wechat_reddot', ...label })
    : element('i', { class: 'icon web_wechat_reddot_middle', ...label }, String(unread));
}
