import { element } from './element';
import type { Chat } from './login';
import type { Message } from './message';
import { dataCm, messageRow } from './message-row';
import type { Change, ChatModel } from './model';
import { virtualRange } from './virtual-range';

/** WeChat Web renders each new message this often to measure it, and again to show it. */
const MEASURE_RENDERS = 5;
const SHOW_RENDERS = 4;
/** Taken where nothing can be measured (no layout). */
const UNMEASURED_PX = 60;
const NEAR_BOTTOM_PX = 40;

/** The list of messages and `#prerender`, in which each message is measured before it is shown. */
export function messageList(
  model: ChatModel,
  signal: AbortSignal,
): { readonly list: HTMLElement; readonly prerender: HTMLElement } {
  const view = new MessageListView(model);
  view.list.addEventListener('scroll', () => view.render(), { signal });
  window.addEventListener('resize', () => view.render(), { signal });
  model.onChange((change) => view.follow(change), signal);
  queueMicrotask(() => view.showAll());
  return view;
}

class MessageListView {
  readonly prerender = element('div', {
    id: 'prerender',
    class: 'prerender',
    'aria-hidden': 'true',
  });
  readonly list: HTMLElement;
  readonly #model: ChatModel;
  readonly #top = element('div', { class: 'top-placeholder' });
  readonly #bottom = element('div', { class: 'bottom-placeholder' });
  readonly #heights = new WeakMap<Message, number>();
  readonly #shown = new Map<Message, HTMLElement>();

  constructor(model: ChatModel) {
    this.#model = model;
    this.list = element(
      'div',
      {
        class: 'box_bd chat_bd scroll-content',
        role: 'region',
        'aria-label': '消息',
        tabindex: '0',
      },
      element('div', { 'mm-repeat': 'message in chatContent' }, this.#top, this.#bottom),
    );
  }

  follow(change: Change): void {
    if (change.kind === 'chosen' || change.kind === 'members') this.showAll();
    else if (change.chat !== this.#model.current) return;
    else if (change.kind === 'message') this.#arrive(change.chat, change.message);
    else this.#refresh(change.chat, change.message);
  }

  /** A chosen chat, and members that came in, render every row anew. */
  showAll(): void {
    for (const row of this.#shown.values()) row.remove();
    this.#shown.clear();
    this.render();
    this.#toBottom();
  }

  render(): void {
    const chat = this.#model.current;
    const messages = chat?.messages ?? [];
    const heights = chat ? messages.map((message) => this.#heightOf(chat, message)) : [];
    const range = virtualRange(heights, this.list.scrollTop, this.list.clientHeight);
    const visible = messages.slice(range.first, range.end);
    for (const [message, row] of this.#shown) {
      if (visible.includes(message)) continue;
      row.remove();
      this.#shown.delete(message);
    }
    this.#top.style.height = `${range.before}px`;
    this.#bottom.style.height = `${range.after}px`;
    let before: Element = this.#top;
    for (const message of visible) {
      const row = this.#shown.get(message) ?? (chat && messageRow(this.#model, chat, message));
      if (!row) continue;
      this.#shown.set(message, row);
      if (before.nextElementSibling !== row) before.after(row);
      before = row;
    }
  }

  #arrive(chat: Chat, message: Message): void {
    const { scrollTop, scrollHeight, clientHeight } = this.list;
    const follows = message.own || scrollHeight - scrollTop - clientHeight < NEAR_BOTTOM_PX;
    this.render();
    if (follows) this.#toBottom();
    for (let count = 1; count < SHOW_RENDERS; count += 1) this.#renew(chat, message);
  }

  /** The server's answer changes the id in place; the loading mark makes a new row. */
  #refresh(chat: Chat, message: Message): void {
    const marked = this.#shown.get(message)?.querySelector('[data-cm*="msgId"]');
    marked?.setAttribute('data-cm', dataCm(message));
    this.#renew(chat, message);
  }

  #renew(chat: Chat, message: Message): void {
    const old = this.#shown.get(message);
    if (!old) return;
    const row = messageRow(this.#model, chat, message);
    old.replaceWith(row);
    this.#shown.set(message, row);
  }

  #toBottom(): void {
    this.list.scrollTop = this.list.scrollHeight;
    this.render();
  }

  #heightOf(chat: Chat, message: Message): number {
    const known = this.#heights.get(message);
    if (known !== undefined) return known;
    for (let count = 0; count < MEASURE_RENDERS; count += 1) {
      this.prerender.replaceChildren(messageRow(this.#model, chat, message));
    }
    const height = this.prerender.offsetHeight || UNMEASURED_PX;
    this.prerender.replaceChildren();
    this.#heights.set(message, height);
    return height;
  }
}
