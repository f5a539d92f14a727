import { editor } from './editor';
import { actionLink, element } from './element';
import { emojiPanel } from './emoji-panel';
import { filePicker, takeFiles } from './files';
import { forwarding } from './forward';
import { messageList } from './message-list';
import type { ChatModel } from './model';
import { titleBar } from './title-bar';

/** A new `#chatArea`: head, messages, tools, editor. It lasts until its tab is left. */
export function chatArea(model: ChatModel, signal: AbortSignal): HTMLElement {
  const area = element('div', { id: 'chatArea', class: 'box chat' });
  const { list, prerender } = messageList(model, signal);
  const input = editor(model, signal);
  const send = actionLink({ class: 'btn btn_send' }, () => input.send(), '发送');
  const toolbar = element(
    'div',
    { class: 'toolbar' },
    emojiPanel((node) => input.insert(node), signal),
    filePicker(model),
  );
  const foot = element(
    'div',
    { class: 'box_ft' },
    toolbar,
    element('div', { class: 'content' }, input.node),
    element(
      'div',
      { class: 'action' },
      element('span', { class: 'desc' }, '按 Enter 发送，Ctrl+Enter 换行'),
      send,
    ),
  );
  const showKind = () => {
    area.classList.toggle('chatRoom', model.current?.kind === 'group');
    area.classList.toggle('no-choose', model.current === undefined);
  };
  area.append(titleBar(model, signal), list, prerender, foot);
  takeFiles(area, model, signal);
  // After the list has its parent: the menu lies in the chat area.
  forwarding(list, model, signal);
  model.onChange(showKind, signal);
  showKind();
  return area;
}
