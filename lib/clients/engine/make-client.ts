import type { Chat, ChatKind } from '../../model/chat';
import type { SeenMessage } from '../../model/message';
import type {
  ChatClient,
  ClientDescription,
  Composer,
  ListRow,
  MemberPanel,
  PageState,
  SendAct,
} from '../client';
import { draftText } from './draft-text';
import { oneLine } from '../../text/one-line';
import { isSendKey } from './send-key';
import { shownText } from './shown-text';
import { read, readCount } from './value';

const MOST_ROWS = 2000;
const MOST_MEMBERS = 1000;

const elementOf = (target: EventTarget | null): Element | undefined =>
  target instanceof Element
    ? target
    : target instanceof Node
      ? (target.parentElement ?? undefined)
      : undefined;

const all = (root: ParentNode, selector: string, most: number): Element[] =>
  Array.from(root.querySelectorAll(selector)).slice(0, most);

/** Where the event really began, also below an open shadow root. */
const targetOf = (event: Event): EventTarget | null => event.composedPath()[0] ?? event.target;

/** Makes a client of its description: this is all the code that a described client needs. */
export function makeClient(description: ClientDescription): ChatClient {
  const { chat, composer, list, members, messages, send } = description;

  function composerIn(container: Element | null | undefined): Composer | undefined {
    const editor = container?.querySelector<HTMLElement>(composer.editor);
    if (!(container instanceof HTMLElement) || !editor) return undefined;
    const button = composer.button
      ? container.querySelector<HTMLElement>(composer.button)
      : undefined;
    return { container, editor, ...(button ? { button } : {}) };
  }

  const composerOf = (target: EventTarget | null): Composer | undefined =>
    composerIn(elementOf(target)?.closest(composer.container));

  const isGroupId = (id: string | undefined): boolean =>
    id !== undefined &&
    list?.group?.startsWith !== undefined &&
    id.startsWith(list.group.startsWith);

  /** The page's class says what kind of chat it is; a group's id outweighs a class that is gone. */
  function kindOf(container: Element, id: string | undefined): ChatKind {
    const { group, none } = chat.root;
    if (container.closest(group) ?? container.querySelector(group)) return 'group';
    if (none !== undefined && container.closest(none)) return 'none';
    return isGroupId(id) ? 'group' : 'person';
  }

  function chatIn(container: Element): Chat {
    const id = read(container, chat.id);
    const memberCount = chat.count ? readCount(container, chat.count) : undefined;
    return {
      clientId: description.id,
      kind: kindOf(container, id),
      ...(id ? { idHint: id } : {}),
      name: oneLine(read(container, chat.name) ?? ''),
      ...(memberCount === undefined
        ? {}
        : { memberCount: memberCount + (chat.count?.includesMe === false ? 1 : 0) }),
      leftAlone: id !== undefined && chat.leaveAlone?.includes(id) === true,
    };
  }

  function keyAct(event: KeyboardEvent): SendAct | undefined {
    if (!isSendKey(event, send.keys, send.imeEnterSends)) return undefined;
    const target = elementOf(targetOf(event));
    const editor = target?.closest<HTMLElement>(composer.editor);
    if (!editor || send.notWhile?.some((open) => editor.ownerDocument.querySelector(open)))
      return undefined;
    const found = composerOf(editor);
    return found && { composer: { ...found, editor }, route: 'key' };
  }

  function buttonAct(event: MouseEvent): SendAct | undefined {
    const button = composer.button
      ? elementOf(targetOf(event))?.closest<HTMLElement>(composer.button)
      : undefined;
    const found = button ? composerOf(button) : undefined;
    return found && button ? { composer: { ...found, button }, route: 'button' } : undefined;
  }

  function rowOf(row: Element): ListRow | undefined {
    const idHint = list && read(row, list.id);
    if (!list || !idHint) return undefined;
    return {
      idHint,
      isGroup: list.group ? read(row, list.group) !== undefined : true,
      name: oneLine(read(row, list.name) ?? ''),
      activity: list.activity ? oneLine(read(row, list.activity) ?? '') : '',
    };
  }

  function messageOf(row: Element): SeenMessage | undefined {
    const id = messages && read(row, messages.id);
    if (!messages || !id || (messages.ignore && row.closest(messages.ignore))) return undefined;
    const kind = messages.kind?.map?.[read(row, messages.kind) ?? ''] ?? 'other';
    const text = row.querySelector(messages.text);
    return {
      id,
      own: row.matches(messages.own),
      kind: kind as SeenMessage['kind'],
      text: text ? shownText(text, chat.name.emojiClass) : '',
    };
  }

  return {
    id: description.id,
    name: description.name,
    release: send.release,
    composerOf,
    pageState(page): PageState {
      if (page.querySelector(description.ready)) return 'ready';
      return description.loggedOut && page.querySelector(description.loggedOut)
        ? 'signed-out'
        : 'loading';
    },
    missing(page) {
      const container = page.querySelector(composer.container);
      // Another tab of the page (contacts, articles) has no composer: then there is nothing to guard.
      if (!container) return list && !page.querySelector(list.row) ? ['composer.container'] : [];
      const open = chatIn(container);
      const parts: [string, boolean][] = [
        ['composer.editor', container.querySelector(composer.editor) !== null],
        ['composer.button', !composer.button || container.querySelector(composer.button) !== null],
        ['chat.id', open.kind === 'none' || open.idHint !== undefined],
      ];
      return parts.filter(([, found]) => !found).map(([name]) => name);
    },
    sendAct(event) {
      if (event.type === 'keydown') return keyAct(event as KeyboardEvent);
      return event.type === 'click' ? buttonAct(event as MouseEvent) : undefined;
    },
    draft: ({ editor }) => draftText(editor, composer.text),
    chat: ({ container }) => chatIn(container),
    openChat(page) {
      const container = page.querySelector(composer.container);
      const open = container ? chatIn(container) : undefined;
      return open?.kind === 'none' ? undefined : open;
    },
    rows: (page) => (list ? all(page, list.row, MOST_ROWS).flatMap((row) => rowOf(row) ?? []) : []),
    memberPanel(page): MemberPanel | undefined {
      if (!members) return undefined;
      const rows = all(page, members.row, MOST_MEMBERS + 1);
      if (rows.length === 0) return undefined;
      const found = rows.slice(0, MOST_MEMBERS).flatMap((row) => {
        const name = oneLine(read(row, members.name) ?? '');
        const id = members.id && read(row, members.id);
        return name ? [{ name, ...(id ? { id } : {}) }] : [];
      });
      const everybody = members.complete === true && found.length === rows.length;
      return { members: found, complete: everybody };
    },
    messages({ container }, last) {
      if (!messages) return [];
      const rows = Array.from(container.querySelectorAll(messages.row)).slice(-last * 2);
      return rows.flatMap((row) => messageOf(row) ?? []).slice(-last);
    },
  };
}
