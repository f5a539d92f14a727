import { element } from './element';
import { shownName } from './login';
import { membersPanel } from './members-panel';
import type { ChatModel } from './model';
import { nameNodes } from './rich-text';

/** The head of the chat: its name, the number of members once they are loaded, the way to them. */
export function titleBar(model: ChatModel, signal: AbortSignal): HTMLElement {
  const name = element('a', { class: 'title_name', 'data-username': '' });
  const title = element('div', { class: 'title poi' }, name);
  const wrap = element('div', { class: 'title_wrap' }, title);
  const membersWrap = element('div', { id: 'chatRoomMembersWrap', class: 'members_wrap' });
  const panel = membersPanel(model, membersWrap, signal);

  const show = () => {
    const chat = model.current;
    name.dataset.username = chat?.id ?? '';
    name.replaceChildren(...(chat ? nameNodes(shownName(chat), 'img') : []));
    title.querySelector('.title_count')?.remove();
    if (chat?.kind === 'group' && chat.membersLoaded) {
      title.append(element('span', { class: 'title_count' }, `(${chat.members.length})`));
    }
    const opensMembers = chat?.kind === 'group';
    setAttributes(title, opensMembers && { role: 'button', tabindex: '0', title: '查看群成员' });
  };
  const openMembers = (event: Event) => {
    if (model.current?.kind === 'group') panel.toggle(event);
  };
  title.addEventListener('click', openMembers);
  title.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    openMembers(event);
  });
  model.onChange((change) => {
    if (change.kind === 'chosen' || change.kind === 'members') show();
  }, signal);
  show();
  return element('div', { class: 'box_hd' }, wrap, membersWrap);
}

function setAttributes(node: HTMLElement, attributes: Record<string, string> | false): void {
  for (const name of ['role', 'tabindex', 'title']) node.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes || {})) node.setAttribute(name, value);
}
