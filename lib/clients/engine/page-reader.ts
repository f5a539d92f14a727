import type { Chat, ChatKind } from '../../model/chat';
import type { SeenMessage } from '../../model/message';
import { oneLine } from '../../text/one-line';
import { digest } from '../../text/same-text';
import type { ClientDescription, Composer, ListRow, MemberPanel, Value } from '../client';
import { draftText } from './draft-text';
import { shownKind } from './chat-kind';
import { composerAt, openContainer } from './composers';
import { all, bears } from './elements';
import { shownText } from './shown-text';
import type { ReadWatch } from './read-watch';
import { find, read, readAt, readCount } from './value';

const MOST_ROWS = 1000;
const MOST_MEMBERS = 1000;

const clockIn = (row: Element, selector: string): string | undefined =>
  /^\d{1,2}:\d{2}$/.exec(row.querySelector(selector)?.textContent.trim() ?? '')?.[0];

/** Reads what a description names off a page. Everything it returns is a claim by the page. */
export class PageReader {
  /** Ids of chats that were open and said to be groups, where the list does not tell. */
  readonly #groupsSeen = new Set<string>();

  constructor(
    readonly description: ClientDescription,
    readonly watch?: ReadWatch,
  ) {}

  /** A value that is to be stored; `part` names it where it reaches what it may not. */
  #kept(part: string, root: Element, value: Value): string | undefined {
    if (!this.watch) return read(root, value);
    const element = find(root, value.selector);
    if (!element) return undefined;
    const text = readAt(element, value);
    // Where it stands counts also when there is nothing to take just now.
    const kept = this.watch.admit(part, element, text ?? '', value.attribute === undefined);
    return text === undefined ? undefined : kept;
  }

  #count(part: string, root: Element, value: Value): number | undefined {
    const digits = this.#kept(part, root, { ...value, digits: true });
    return digits === undefined || digits.length > 6 ? undefined : Number(digits);
  }

  composerOf(target: EventTarget | null): Composer | undefined {
    return composerAt(this.description, target);
  }

  /** The open chat's composer; where several are open, the one at work. */
  openComposer(page: Document): Composer | undefined {
    return this.composerOf(openContainer(this.description, page) ?? null);
  }

  openChat(page: Document): Chat | undefined {
    const container = openContainer(this.description, page);
    const open = container ? this.chatIn(container) : undefined;
    return open?.kind === 'none' ? undefined : open;
  }

  draft({ editor }: Composer): string {
    return draftText(editor, this.description.composer.text);
  }

  isGroupId(id: string | undefined): boolean {
    const group = this.description.list?.group;
    if (id === undefined || group === undefined) return false;
    if (group === 'open-chat') return this.#groupsSeen.has(id);
    return group.startsWith !== undefined && id.startsWith(group.startsWith);
  }

  /** The page says what kind of chat it is; a group's id outweighs a mark that is gone. */
  #kindOf(container: Element, id: string | undefined): ChatKind {
    const shown = shownKind(container, this.description.chat.root) ?? 'person';
    return shown === 'person' && this.isGroupId(id) ? 'group' : shown;
  }

  /** The list's current row; none while it is scrolled out of a virtual list. */
  currentRow(page: Document): Element | undefined {
    const { list } = this.description;
    if (list?.current === undefined) return undefined;
    const { current } = list;
    return all(page, list.row, MOST_ROWS).find((row) => bears(row, current));
  }

  /** While a chat is changing, list and title can be of two chats: then it has no id. */
  #idOf(container: Element, name: string): string | undefined {
    const { chat, list } = this.description;
    if (chat.id) return this.#kept('chat.id', container, chat.id);
    const row = list && this.currentRow(container.ownerDocument);
    if (!list || !row || name === '' || oneLine(read(row, list.name) ?? '') !== name)
      return undefined;
    return this.#kept('list.id', row, list.id);
  }

  chatIn(container: Element): Chat {
    const { id: clientId, chat } = this.description;
    // The id comes last: where another part reaches too far, there is nothing to store under it.
    const name = oneLine(this.#kept('chat.name', container, chat.name) ?? '');
    const count = chat.count ? this.#count('chat.count', container, chat.count) : undefined;
    const id = this.#idOf(container, name);
    const kind = this.#kindOf(container, id);
    if (kind === 'group' && id !== undefined) this.#groupsSeen.add(id);
    const others = chat.count?.includesMe === false ? 1 : 0;
    return {
      clientId,
      kind,
      ...(id ? { idHint: id } : {}),
      name,
      ...(count === undefined ? {} : { memberCount: count + others }),
      leftAlone: this.#isLeftAlone(id),
    };
  }

  /** A chat that is known by its id only; its name is taken from the list where that shows it. */
  chatOfId(id: string, page: Document): Chat {
    const row = this.rows(page).find(({ idHint }) => idHint === id);
    return {
      clientId: this.description.id,
      kind: this.isGroupId(id) ? 'group' : 'person',
      idHint: id,
      name: row?.name ?? '',
      leftAlone: this.#isLeftAlone(id),
    };
  }

  #isLeftAlone(id: string | undefined): boolean {
    return id !== undefined && this.description.chat.leaveAlone?.includes(id) === true;
  }

  rows(page: Document): readonly ListRow[] {
    const { list } = this.description;
    if (!list) return [];
    return all(page, list.row, MOST_ROWS).flatMap((row) => this.rowAt(row) ?? []);
  }

  /** One row of the list. */
  rowAt(row: Element): ListRow | undefined {
    const { list } = this.description;
    const name = list && oneLine(this.#kept('list.name', row, list.name) ?? '');
    const idHint = list && this.#kept('list.id', row, list.id);
    if (!list || name === undefined || !idHint) return undefined;
    const shown = list.digest === undefined ? undefined : row.querySelector(list.digest);
    const unread = list.unread ? readCount(row, list.unread) : undefined;
    return {
      idHint,
      isGroup: this.#isGroupRow(row, idHint),
      name,
      activity: list.activity ? oneLine(read(row, list.activity) ?? '') : '',
      ...(shown ? { digest: digest(shownText(shown)) } : {}),
      ...(unread === undefined ? {} : { unread }),
    };
  }

  #isGroupRow(row: Element, id: string): boolean {
    const group = this.description.list?.group;
    if (group === 'open-chat') return this.#groupsSeen.has(id);
    return group ? read(row, group) !== undefined : true;
  }

  /** Of several open chats each may show its members: those of the others are left out. */
  #membersOfOpen(page: Document, row: string): readonly Element[] {
    const open = openContainer(this.description, page);
    return all(page, row, 2 * MOST_MEMBERS)
      .filter((each) => {
        const container = each.closest(this.description.composer.container);
        return container === null || container === open;
      })
      .slice(0, MOST_MEMBERS + 1);
  }

  memberPanel(page: Document): MemberPanel | undefined {
    const { members } = this.description;
    const rows = members ? this.#membersOfOpen(page, members.row) : [];
    if (!members || rows.length === 0) return undefined;
    const found = rows.slice(0, MOST_MEMBERS).flatMap((row) => {
      const name = oneLine(this.#kept('members.name', row, members.name) ?? '');
      const id = members.id && this.#kept('members.id', row, members.id);
      return name ? [{ name, ...(id ? { id } : {}) }] : [];
    });
    if (this.watch && this.watch.broken().length > 0) return undefined;
    return { members: found, complete: members.complete === true && found.length === rows.length };
  }

  /** The message that an element lies in. */
  messageAt(element: Element | undefined): SeenMessage | undefined {
    const { messages } = this.description;
    const row = messages && element?.closest(messages.row);
    return row ? this.#messageOf(row) : undefined;
  }

  messages({ container }: Composer, last: number): readonly SeenMessage[] {
    const { messages } = this.description;
    if (!messages) return [];
    // Some rows are times and notices: twice as many are looked at as are wanted.
    const rows = Array.from(container.querySelectorAll(messages.row)).slice(-last * 2);
    const found = new Map<Element, SeenMessage>();
    for (const row of rows.toReversed()) {
      const message = found.size < last ? this.#messageOf(row) : undefined;
      if (message) found.set(row, message);
    }
    let clock: string | undefined;
    return rows.flatMap((row) => {
      clock = (messages.time && clockIn(row, messages.time)) ?? clock;
      const message = found.get(row);
      return message ? [{ ...message, ...(clock ? { clock } : {}) }] : [];
    });
  }

  #messageOf(row: Element): SeenMessage | undefined {
    const { messages, chat } = this.description;
    const id = messages && read(row, messages.id);
    if (!messages || !id || (messages.ignore && row.closest(messages.ignore))) return undefined;
    const words = (messages.kind && read(row, messages.kind))?.split(' ') ?? [];
    const kind = words.map((word) => messages.kind?.map?.[word]).find(Boolean) ?? 'other';
    const sender = messages.sender && read(row, messages.sender);
    const text = row.querySelector(messages.text);
    return {
      id,
      own: bears(row, messages.own),
      kind: kind as SeenMessage['kind'],
      text: text ? shownText(text, chat.name.emojiClass) : '',
      ...(sender ? { sender } : {}),
    };
  }
}
