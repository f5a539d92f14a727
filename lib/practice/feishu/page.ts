import { element } from '../element';
import { PLAIN_CHATS, PlainModel, showPlainPage, type PlainMessage } from '../plain/chats';
import { feishuEditor } from './editor';

const STICKERS = ['赞', '收到啦'];

/** The list: rows bear an id, and the open one says so; none says whether it is a group's. */
function feedList(model: PlainModel): HTMLElement {
  const list = element('div', { class: 'list_items' });
  const render = () =>
    list.replaceChildren(
      ...PLAIN_CHATS.map((chat) => {
        const isActive = String(chat === model.current);
        const main = element(
          'div',
          { class: 'a11y_feed_card_main' },
          element('div', {}, chat.name),
        );
        const card = element(
          'div',
          { class: 'a11y_feed_card_item', 'data-feed-active': isActive },
          main,
        );
        card.addEventListener('click', () => model.open(chat.name));
        return element('div', { 'data-feed-id': chat.id }, card);
      }),
    );
  model.onChange(render);
  render();
  return list;
}

const messageRow = ({ id, own, kind, text }: PlainMessage): HTMLElement =>
  element(
    'div',
    { class: 'messageList-row-wrapper' },
    element(
      'div',
      { class: 'messageItem-wrapper', 'data-id': id },
      element(
        'div',
        {
          id,
          class: `js-message-item message-item ${own ? 'message-self' : 'message-not-self'} ${kind}-message`,
        },
        kind === 'text' ? element('div', { class: 'richTextContainer' }, text) : `[${text}]`,
      ),
    ),
  );

/** Opens on the custom stickers; a click on one sends it at once. */
function stickerPanel(model: PlainModel): HTMLElement {
  const panel = element('div', { class: 'sticker-panel' });
  panel.hidden = true;
  panel.append(
    element('button', { class: 'customized-sticker-item add-sticker-btn' }, '+'),
    ...STICKERS.map((name) => {
      const item = element('button', { class: 'customized-sticker-item' }, name);
      item.addEventListener('click', () => {
        panel.hidden = true;
        model.send('sticker', name);
      });
      return item;
    }),
  );
  return panel;
}

function toolbar(panel: HTMLElement): HTMLElement {
  const opener = element('button', { 'aria-label': '表情' }, '☺');
  opener.addEventListener('click', () => (panel.hidden = !panel.hidden));
  return element(
    'div',
    { class: 'lark__editor--toolbar' },
    element('div', {}, element('button', {}, 'Aa')),
    element('div', {}, opener),
  );
}

/** The open chat: title, messages, editor. The editor is a new one in each chat. */
function chatContainer(model: PlainModel): HTMLElement {
  const { current } = model;
  const isGroup = current?.kind === 'group';
  const editor = feishuEditor((text) => model.send('text', text));
  const button = element('button', {}, '发送');
  button.addEventListener('click', (event) => {
    if (event.isTrusted) editor.send();
  });
  const panel = stickerPanel(model);
  const messages = element('div', { class: 'messageList' });
  const render = () => messages.replaceChildren(...model.messagesOf(current).map(messageRow));
  model.onChange(render);
  render();
  const count = isGroup
    ? [element('span', { class: 'chatNewWindow_count' }, String(current.members))]
    : [];
  return element(
    'main',
    { class: isGroup ? 'chatContainer' : 'chatContainer p2pChat' },
    element(
      'header',
      {},
      element('span', { class: 'chatWindow_chatName' }, current?.name ?? ''),
      ...count,
    ),
    messages,
    element(
      'div',
      { class: 'lark__editor--chat' },
      editor.node,
      panel,
      toolbar(panel),
      element('div', { class: 'send-button-container' }, button),
    ),
  );
}

/** A stand-in for Feishu on the web, from documented facts and in markup of our own. */
export function feishuPage(): PlainModel {
  const model = new PlainModel();
  const place = element('div', { class: 'messenger' });
  let shown = model.current;
  model.onChange(() => {
    if (model.current === shown) return;
    shown = model.current;
    place.replaceChildren(chatContainer(model));
  });
  showPlainPage(model, element('div', {}, feedList(model), place));
  return model;
}
