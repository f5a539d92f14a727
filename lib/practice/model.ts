import type { MessageKind } from '../model/message';
import { newGroup, shownName, type Chat, type Login, type Person } from './login';
import { digestOf, needsTimeRow, type Message } from './message';

/** What left, in the order it left. */
export interface Sent {
  readonly chatId: string;
  readonly kind: MessageKind;
  readonly text: string;
}

/** What the pretended server got; it outlives a login. */
export interface Outbox {
  readonly sends: Sent[];
  /** Names of files that were uploaded, whether or not they were then sent. */
  readonly uploads: string[];
  /** Groups that were created: the names of those chosen. */
  readonly created: string[][];
  /** Makes the next send fail once. */
  failNext: boolean;
}

/** How an incoming message differs from a text by the group's first other member, now. */
export interface Incoming {
  /** Id, name or card of the sender. */
  readonly from?: string;
  readonly kind?: Message['kind'];
  /** Epoch ms. */
  readonly at?: number;
}

export type Change =
  | { readonly kind: 'chosen' }
  | { readonly kind: 'members' }
  | { readonly kind: 'message' | 'status'; readonly chat: Chat; readonly message: Message };

const MEMBERS_LOAD_MS = 200;
const SERVER_ANSWER_MS = 300;

/** Everything one login holds, and who wants to hear of it. */
export class ChatModel {
  readonly login: Login;
  readonly outbox: Outbox;
  /** In the order of the list: pinned first, then by the last message. */
  chats: readonly Chat[];
  current: Chat | undefined;
  readonly #listeners = new Set<(change: Change) => void>();
  readonly #signal: AbortSignal;
  #lastNumber = 0;

  constructor(login: Login, outbox: Outbox, signal: AbortSignal) {
    this.login = login;
    this.outbox = outbox;
    this.#signal = signal;
    this.chats = [...login.chats].sort((a, b) => Number(b.top) - Number(a.top));
  }

  onChange(listener: (change: Change) => void, signal: AbortSignal): void {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener), { once: true });
  }

  /** The chat with this id or name; the first one where several share a name. */
  find(idOrName: string): Chat | undefined {
    const byId = this.chats.find(({ id }) => id === idOrName);
    return byId ?? this.chats.find((chat) => shownName(chat) === idOrName);
  }

  /** Everybody met in a group, each once, oneself left out. */
  people(): readonly Person[] {
    const met = this.chats.flatMap(({ members }) => members);
    const others = met.filter(({ id }) => id !== this.login.me.id);
    return [...new Map(others.map((person) => [person.id, person])).values()];
  }

  createGroup(people: readonly Person[]): void {
    this.outbox.created.push(people.map(({ name }) => name));
    const chat = newGroup(`@@${crypto.randomUUID()}`, this.login.me, people);
    this.chats = [chat, ...this.chats];
    this.open(chat);
  }

  open(chat: Chat): void {
    if (chat === this.current) return;
    this.current = chat;
    chat.unread = 0;
    this.#tell({ kind: 'chosen' });
    if (chat.kind === 'group' && !chat.membersLoaded) {
      this.#later(MEMBERS_LOAD_MS, () => this.#loadMembers(chat));
    }
  }

  /** Sends to the current chat at once; without a chat nothing happens, as in the original. */
  send(kind: MessageKind, text: string): void {
    if (this.current) this.sendTo(this.current, kind, text);
  }

  sendTo(chat: Chat, kind: MessageKind, text: string): void {
    const message = this.#newMessage(chat, kind, text, this.login.me.id, Date.now());
    this.#add(chat, message);
    this.#deliver(chat, message);
  }

  resend(message: Message): void {
    const chat = this.chats.find(({ messages }) => messages.includes(message));
    if (!chat || message.state !== 'failed') return;
    message.state = 'sending';
    this.#tell({ kind: 'status', chat, message });
    this.#deliver(chat, message);
  }

  receive(chat: Chat, text: string, incoming: Incoming = {}): Message {
    const at = incoming.at ?? Date.now();
    const sender = this.#senderOf(chat, incoming.from);
    const message = this.#newMessage(chat, incoming.kind ?? 'text', text, sender, at);
    message.state = 'sent';
    message.id = this.#serverId();
    if (chat !== this.current) chat.unread += 1;
    this.#add(chat, message);
    return message;
  }

  /** The digest of the last message as the list shows it, with the sender's name in a group. */
  digest(chat: Chat): string {
    const last = chat.messages.at(-1);
    if (!last) return '';
    const named = chat.kind === 'group' && !last.own && last.kind !== 'system';
    return named ? `${this.nameOf(chat, last.senderId)}:${digestOf(last)}` : digestOf(last);
  }

  /** The name a sender goes by in this chat. */
  nameOf(chat: Chat, senderId: string): string {
    const member = chat.members.find(({ id }) => id === senderId);
    return member?.card ?? member?.name ?? shownName(chat);
  }

  #senderOf(chat: Chat, from: string | undefined): string {
    if (chat.kind !== 'group') return chat.id;
    const others = chat.members.filter(({ id }) => id !== this.login.me.id);
    const named = others.find(({ id, name, card }) => [id, name, card].includes(from));
    const sender = from === undefined ? others[0] : named;
    if (!sender) throw new Error(`${from ?? 'nobody'} is not in ${shownName(chat)}`);
    return sender.id;
  }

  #newMessage(
    chat: Chat,
    kind: Message['kind'],
    text: string,
    senderId: string,
    at: number,
  ): Message {
    const own = senderId === this.login.me.id;
    const showsTime = needsTimeRow(chat.messages, at);
    const id = this.#localId();
    return { id, kind, text, senderId, own, at, showsTime, state: 'sending' };
  }

  #add(chat: Chat, message: Message): void {
    chat.messages.push(message);
    const rest = this.chats.filter((other) => other !== chat);
    const place = chat.top ? 0 : rest.filter(({ top }) => top).length;
    this.chats = [...rest.slice(0, place), chat, ...rest.slice(place)];
    this.#tell({ kind: 'message', chat, message });
  }

  #deliver(chat: Chat, message: Message): void {
    const { outbox } = this;
    const { kind, text } = message;
    if (kind === 'system') return;
    const failed = outbox.failNext;
    outbox.failNext = false;
    if (!failed) {
      outbox.sends.push({ chatId: chat.id, kind, text });
    }
    this.#later(SERVER_ANSWER_MS, () => {
      message.state = failed ? 'failed' : 'sent';
      if (!failed) message.id = this.#serverId();
      this.#tell({ kind: 'status', chat, message });
    });
  }

  #loadMembers(chat: Chat): void {
    chat.membersLoaded = true;
    this.#tell({ kind: 'members' });
  }

  #later(delayMs: number, act: () => void): void {
    const timer = setTimeout(act, delayMs);
    this.#signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }

  /** Local ids are shorter than the server's, as in the original. */
  #localId = (): string => `${Date.now()}${String((this.#lastNumber += 1)).padStart(4, '0')}`;
  #serverId = (): string => `6${Date.now()}${String((this.#lastNumber += 1)).padStart(5, '0')}`;

  #tell(change: Change): void {
    for (const listener of [...this.#listeners]) listener(change);
  }
}
