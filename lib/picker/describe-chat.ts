import { containerAt, type ChatFrame } from './chat-frame';
import { chatMarks, type OpenChat } from './chat-marks';
import type { ClientDescription } from './description';
import { deriveAny, isFirst, isOnly } from './derive';
import { idOfChats } from './id-values';
import { note, type Note } from './notes';
import type { RowKind } from './row-kind';
import { fits, chainText, select } from './selector';
import {
  holdsMore,
  isNameLike,
  isWithin,
  lineOf,
  rootOf,
  textsIn,
  type PageNode,
} from './page-node';
import { isAlike, type Rows } from './rows';
import { viewWith, type View } from './views';

type Chat = ClientDescription['chat'];

interface Seen {
  readonly groups: readonly OpenChat[];
  readonly persons: readonly OpenChat[];
}

/** The chats that were seen, without what lies in their lists. */
function seenChats({ group, others, persons }: ChatFrame, lists: readonly Rows[]): Seen {
  const withLists = (container: PageNode): OpenChat => ({
    container,
    leftOut: lists.flatMap(({ chain }) => select(rootOf(container), chain)),
  });
  return {
    groups: [group, ...others].map(withLists),
    persons: persons.map(withLists),
  };
}

/** What tells groups from persons; without a private chat to compare with, all chats are groups. */
function describeRoot(frame: ChatFrame, { groups, persons }: Seen, kind: RowKind | undefined) {
  const { group, person } = chatMarks(groups, persons);
  const says = person && chainText([person]);
  // What rows say by an address lasts longer than what one kind of chat lacks.
  const inRow = group && person ? undefined : kindInRow(frame, kind);
  if (inRow) return inRow;
  if (group)
    return {
      root: { group: chainText([group]), ...(says === undefined ? {} : { person: says }) },
      notes: says === undefined ? [note('person-untold', 'chat.root')] : [],
    };
  const isOnItself = person && persons.every(({ container }) => fits(container, person));
  if (isOnItself && says !== undefined && !frame.container.includes(','))
    return { root: { group: `${frame.container}:not(${says})`, person: says }, notes: [] };
  return { root: { group: frame.container }, notes: [note('kind-untold', 'chat.root')] };
}

/** What the list's current row says, where the list is around the chat's parts too. */
function kindInRow({ group, others, persons }: ChatFrame, kind: RowKind | undefined) {
  if (!kind) return undefined;
  const says = (chat: PageNode): boolean => select(chat, kind.group).length > 0;
  if (![group, ...others].every(says) || persons.some(says)) return undefined;
  const person = kind.person && chainText(kind.person);
  return {
    root: { group: chainText(kind.group), ...(person === undefined ? {} : { person }) },
    notes: person === undefined ? [note('person-untold', 'chat.root')] : [],
  };
}

function describeCount(views: readonly View[], frame: ChatFrame) {
  const view = viewWith(views, ['count', 'editor']);
  if (!view) return { notes: [] };
  const { count, editor } = view.picks;
  const around = containerAt(editor, frame);
  const found =
    around && isWithin(count, around)
      ? deriveAny(count, [isOnly(around, count), isFirst(around, count)], around)
      : undefined;
  return found
    ? {
        count: {
          selector: chainText(found.what),
          ...(view.countAttribute === undefined ? {} : { attribute: view.countAttribute }),
          digits: true,
          includesMe: true,
        },
        notes: [],
      }
    : { notes: [note('count-lost', 'chat.count')] };
}

const LISTS = /^(?:log|feed|list|listbox|grid|table|tree|rowgroup)$/;

/** What is in some list of the chat, pointed at or not, speaks of its messages or people. */
const isListed = (node: PageNode): boolean =>
  LISTS.test(node.attributes.role ?? '') ||
  /^(?:ul|ol|table)$/.test(node.tag) ||
  (node.texts === 0 && textsIn(node) > 0 && hasTwin(node));
const hasTwin = (node: PageNode): boolean =>
  (node.parent?.children.filter((each) => isAlike(each, node)).length ?? 0) > 1;

/** The id of the open chat, where the page shows one that its list knows as well. */
function describeId({ groups, persons }: Seen, listed: readonly string[] | undefined) {
  // Later ones were opened to see whether all is right, and may be the same once more.
  const chats = [...groups.slice(0, 2), ...persons.slice(0, 1)];
  const isLeftOut = (node: PageNode): boolean =>
    lineOf(node).some(
      (each) => isListed(each) || chats.some(({ leftOut }) => leftOut.includes(each)),
    );
  const found = idOfChats(
    chats.map(({ container }) => container),
    isLeftOut,
  );
  const id = found && groups[0] ? found.read(groups[0].container) : undefined;
  // Two kinds of ids would be two groups.
  if (!found || (listed && id !== undefined && !listed.includes(id))) return undefined;
  return { value: found.value, seen: id };
}

export interface DescribedChat {
  readonly chat: Chat;
  /** The open chat's id as it stands on the page. */
  readonly idSeen: string | undefined;
  readonly notes: readonly Note[];
}

/** The ids in the page's list, none where names stand for them, and whether it marks the open chat. */
export interface ListFacts {
  readonly ids: readonly string[];
  readonly isByName: boolean;
  readonly tellsCurrent: boolean;
  readonly kind: RowKind | undefined;
}

/** What the open chat says of itself. */
export function describeChat(
  views: readonly View[],
  frame: ChatFrame,
  lists: readonly Rows[],
  list: ListFacts | undefined,
): DescribedChat {
  const seen = seenChats(frame, lists);
  const { root, notes: ofRoot } = describeRoot(frame, seen, list?.kind);
  const { count, notes: ofCount } = describeCount(views, frame);
  const shown = describeId(seen, list?.ids);
  const name = viewWith(views, ['name'])?.picks.name;
  const named = { selector: frame.name, ...(name && holdsMore(name) ? { ownText: true } : {}) };
  const isNamed = !shown && !list?.tellsCurrent && (!list || list.isByName);
  const id = isNamed ? named : shown?.value;
  return {
    idSeen: shown?.seen,
    chat: {
      root,
      ...(id ? { id } : {}),
      name: named,
      ...(count ? { count } : {}),
    },
    notes: [
      ...ofRoot,
      ...ofCount,
      ...(isNamed ? [note('id-by-name', 'chat.id')] : []),
      ...(id || list?.tellsCurrent ? [] : [note('no-chat-id', 'chat.id')]),
      ...(name && !isNameLike(name) ? [note('name-too-wide', 'chat.name')] : []),
    ],
  };
}
