import { element } from '../element';
import { PLAIN_CHATS, PlainModel, showPlainPage } from '../plain/chats';

const ENTER = 13;

/** The list, one custom element for each conversation. */
function convList(model: PlainModel): HTMLElement {
  const list = element('div', { id: 'sub-menu-pannel' });
  const render = () =>
    list.replaceChildren(
      ...PLAIN_CHATS.map((chat) => {
        const last = model.messagesOf(chat).at(-1);
        const item = element(
          'div',
          { class: 'conv-item', 'menu-data': '' },
          element('span', { class: 'name-title' }, chat.name),
          element('span', { class: 'time' }, '15:17'),
          element('span', { class: 'latest-msg' }, last?.text ?? ''),
        );
        item.addEventListener('click', () => model.open(chat.name));
        const row = document.createElement('conv-item');
        row.setAttribute('con-id', chat.id);
        row.append(item);
        return row;
      }),
    );
  model.onChange(render);
  render();
  return list;
}

/** A group has settings, a person can be called; both bear the conversation's id. */
function chatHead(model: PlainModel): HTMLElement {
  const { current } = model;
  const isGroup = current?.kind === 'group';
  const avatar = document.createElement('group-avatar');
  avatar.setAttribute('cid', current?.id ?? '');
  const desc = isGroup ? `${current.members}人` : '';
  const title = element('div', { class: 'title' }, element('span', {}, current?.name ?? ''));
  const operation = isGroup
    ? element('i', { class: 'iconfont icon-group-setting' })
    : document.createElement('chat-call');
  return element(
    'div',
    { class: 'content-pannel-head chat-head' },
    element('div', { class: 'avatar-wrap' }, avatar),
    element('div', { class: 'conv-title' }, title, element('div', { class: 'desc' }, desc)),
    element('div', { class: 'conv-operations' }, operation),
  );
}

/** Enter sends, with Ctrl it is a new line; the page looks at no composing. */
function inputBox(model: PlainModel): HTMLElement {
  const editor = element('textarea', { class: 'input-msg-box', 'aria-label': '输入消息' });
  const send = () => {
    if (model.send('text', editor.value)) editor.value = '';
  };
  editor.addEventListener('keydown', (event) => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- what such a page itself reads
    const { keyCode, ctrlKey, shiftKey, altKey } = event;
    if (keyCode !== ENTER || ctrlKey || shiftKey || altKey) return;
    event.preventDefault();
    send();
  });
  const button = element('a', { class: 'send-message-button', role: 'button' }, '发送');
  button.addEventListener('click', send);
  return element(
    'div',
    { class: 'send-msg-box-wrapper' },
    element('div', { class: 'msg-box' }, editor),
    button,
  );
}

function detail(model: PlainModel): HTMLElement {
  const { current } = model;
  const messages = element('div', { class: 'content-pannel-body', id: 'chat-box' });
  const render = () =>
    messages.replaceChildren(
      ...model
        .messagesOf(current)
        .map(({ text, own }) => element('p', { class: own ? 'chat-item me' : 'chat-item' }, text)),
    );
  model.onChange(render);
  render();
  return element(
    'div',
    { class: 'conv-detail-pannel' },
    chatHead(model),
    messages,
    inputBox(model),
  );
}

/** A stand-in for the old DingTalk on the web, from documented facts and in markup of our own. */
export function dingtalkPage(): PlainModel {
  const model = new PlainModel();
  const nothing = element('p', { class: 'nocontent-tips' }, '下午好');
  const content = element('div', { id: 'content-pannel' }, nothing);
  let shown = model.current;
  model.onChange(() => {
    if (model.current === shown) return;
    shown = model.current;
    content.replaceChildren(detail(model));
  });
  showPlainPage(model, element('div', {}, convList(model), content));
  return model;
}
