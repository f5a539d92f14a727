import { initialAddress } from './drawing';
import { element } from './element';
import type { Chat, Member } from './login';
import type { ChatModel } from './model';
import { popUp, type PopUp } from './pop-up';
import { nameHtml, nameNodes } from './rich-text';

/** All members of the current group at once, not virtual; only one's own groups can remove. */
export function membersPanel(model: ChatModel, place: HTMLElement, signal: AbortSignal): PopUp {
  const attributes = {
    id: 'mmpop_chatroom_members',
    class: 'members_wrp slide-down',
    'aria-label': '群成员',
  };
  const fill = () => {
    const chat = model.current;
    if (!chat) return [];
    const buttons = [optionButton('web_wechat_add_friends', '添加', '+')];
    if (chat.ownerId === model.login.me.id) {
      buttons.push(optionButton('web_wechat_delete_friends', '移除', '−'));
    }
    const members = chat.membersLoaded ? chat.members.map((person) => member(chat, person)) : [];
    return [element('div', { class: 'members_inner' }, ...buttons, ...members)];
  };
  const panel = popUp(place, attributes, fill, signal);
  model.onChange((change) => {
    if (change.kind === 'chosen') panel.close();
    if (change.kind !== 'members' || !panel.isOpen()) return;
    panel.close();
    panel.toggle();
  }, signal);
  return panel;
}

function optionButton(icon: string, label: string, sign: string): HTMLElement {
  const mark = element('i', { class: `opt_icon ${icon}`, 'aria-hidden': 'true' }, sign);
  const text = element('p', { class: 'nickname' }, label);
  return element('div', { class: 'member opt', title: `${label}（练习窗口里不能用）` }, mark, text);
}

/** The title shows the name's markup as text, as the original does. */
function member(chat: Chat, { id, name, card }: Member): HTMLElement {
  const shown = card ?? name;
  const query = new URLSearchParams({ seq: '0', username: id, chatroomid: chat.id });
  const avatar = element('img', {
    class: 'avatar',
    alt: '',
    // Unescaped, as there: a reader looks for `username=@…`.
    'mm-src': `/practice-avatar?${query.toString().replaceAll('%40', '@')}`,
    src: initialAddress(shown),
  });
  const label = element('p', { class: 'nickname' }, ...nameNodes(shown, 'span'));
  return element('div', { class: 'member', title: nameHtml(shown, 'span') }, avatar, label);
}
