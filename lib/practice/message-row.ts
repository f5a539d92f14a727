import { initialAddress, pictureAddress, stickerAddress } from './drawing';
import { actionLink, element } from './element';
import type { Chat } from './login';
import { clockTime, msgTypes, type Message } from './message';
import type { ChatModel } from './model';
import { messageNodes, nameNodes } from './rich-text';

/** One message as its repeated row; every call makes new nodes, as every re-render does there. */
export function messageRow(model: ChatModel, chat: Chat, message: Message): HTMLElement {
  const row = element('div', {
    class: `message ${message.own ? 'me' : 'you'}`,
    'ng-class': '{me: message.MMIsSend}',
  });
  if (message.kind === 'system') row.classList.remove('you');
  if (message.showsTime) row.append(systemLine(clockTime(message.at)));
  if (message.kind === 'system') row.append(systemLine(message.text));
  else row.append(avatar(model.nameOf(chat, message.senderId)), content(model, chat, message));
  return element('div', { 'ng-repeat': 'message in chatContent' }, row);
}

const systemLine = (text: string) =>
  element('p', { class: 'message_system' }, element('span', { class: 'content' }, text));

const avatar = (name: string) =>
  element('img', { class: 'avatar', alt: '', title: name, src: initialAddress(name) });

function content(model: ChatModel, chat: Chat, message: Message): HTMLElement {
  const box = element('div', { class: 'content' });
  if (chat.kind === 'group' && !message.own) {
    const name = nameNodes(model.nameOf(chat, message.senderId), 'span');
    box.append(element('h4', { class: 'nickname', role: 'presentation' }, ...name));
  }
  const body = message.kind === 'sticker' ? sticker(message) : bubble(message);
  body.append(...stateMarks(model, message));
  box.append(body);
  return box;
}

/** The JSON of `data-cm`: the only place where the DOM tells a message's id and type. */
export const dataCm = (message: Message): string =>
  JSON.stringify({
    type: 'message',
    actualSender: message.senderId,
    msgType: String(msgTypes[message.kind]),
    subType: '0',
    msgId: message.id,
  });

function bubble(message: Message): HTMLElement {
  const side = message.own ? 'bubble_primary right' : 'bubble_default left';
  const inner = element('div', { class: 'bubble_cont' });
  if (message.kind === 'text') {
    const text = element('pre', { class: 'js_message_plain' }, ...messageNodes(message.text));
    inner.append(element('div', { class: 'plain' }, text));
  } else if (message.kind === 'image') {
    const image = { class: 'msg-img', alt: `图片 ${message.text}`, src: pictureAddress };
    inner.append(element('div', { class: 'picture' }, element('img', image)));
  } else {
    const title = element('p', { class: 'title' }, message.text);
    inner.append(element('div', { class: 'attach' }, title));
  }
  return element(
    'div',
    { class: `bubble js_message_bubble ${side}`, 'data-cm': dataCm(message) },
    inner,
  );
}

function sticker(message: Message): HTMLElement {
  const image = { class: 'custom_emoji', alt: `动画表情 ${message.text}`, src: stickerAddress };
  return element('div', { class: 'emoticon', 'data-cm': dataCm(message) }, element('img', image));
}

function stateMarks(model: ChatModel, message: Message): readonly HTMLElement[] {
  if (message.state === 'sending') {
    return [element('i', { class: 'ico_loading', role: 'img', 'aria-label': '发送中' })];
  }
  if (message.state === 'sent') return [];
  const label = {
    class: 'ico_fail web_wechat_message_fail',
    title: '重新发送',
    'aria-label': '重新发送',
  };
  return [actionLink(label, () => model.resend(message), '!')];
}
