/** One chat of a small practice page; invented, like everything here. */
export interface PlainChat {
  readonly id: string;
  readonly name: string;
  readonly kind: 'group' | 'person';
  /** Everybody including oneself. */
  readonly members: number;
}

export const PLAIN_CHATS: readonly PlainChat[] = [
  { id: '7400000000000000001', name: '环卫科工作群', kind: 'group', members: 23 },
  { id: '7400000000000000002', name: '市容科工作群', kind: 'group', members: 15 },
  { id: '7400000000000000003', name: '家人群', kind: 'group', members: 6 },
  { id: '7400000000000000004', name: '李科', kind: 'person', members: 2 },
];

export interface PlainMessage {
  readonly id: string;
  readonly kind: 'text' | 'sticker';
  readonly text: string;
  readonly own: boolean;
}

/** What left, as the pretended server got it. */
export interface PlainSent {
  readonly chat: string;
  readonly kind: 'text' | 'sticker';
  readonly text: string;
}

/** `window.practiceChat` of a small practice page: what a browser test asks and makes happen. */
export interface PlainOracle {
  readonly sends: readonly PlainSent[];
  open(name: string): void;
  receive(name: string, text: string): void;
}

/** The chats of one page, what was said in them, and who wants to hear of a change. */
export class PlainModel implements PlainOracle {
  readonly sends: PlainSent[] = [];
  current: PlainChat | undefined;
  readonly #messages = new Map<PlainChat, PlainMessage[]>();
  readonly #listeners: (() => void)[] = [];
  #number = 7_500_000_000;

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  find(name: string): PlainChat {
    const chat = PLAIN_CHATS.find((each) => each.name === name);
    if (!chat) throw new Error(`no chat is called ${name}`);
    return chat;
  }

  messagesOf(chat: PlainChat | undefined): readonly PlainMessage[] {
    return (chat && this.#messages.get(chat)) ?? [];
  }

  open(name: string): void {
    this.current = this.find(name);
    this.#tell();
  }

  receive(name: string, text: string): void {
    this.#add(this.find(name), 'text', text, false);
  }

  /** To the open chat; an empty text is not sent. */
  send(kind: PlainSent['kind'], text: string): boolean {
    if (!this.current || text.trim() === '') return false;
    this.sends.push({ chat: this.current.name, kind, text });
    this.#add(this.current, kind, text, true);
    return true;
  }

  #add(chat: PlainChat, kind: PlainSent['kind'], text: string, own: boolean): void {
    this.#number += 1;
    const message = { id: String(this.#number), kind, text, own };
    this.#messages.set(chat, [...this.messagesOf(chat), message]);
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Shows the oracle, and says that the page is up. */
export function showPlainPage(model: PlainModel, root: HTMLElement): void {
  document.body.replaceChildren(root);
  Object.assign(window, { practiceChat: model });
  document.body.classList.add('loaded');
}
