import { chainsOf, type Ranked } from './candidates';
import { deriveAny, isFirst, isOnly, shownIn } from './derive';
import { commonAncestor, isWithin, lineOf, type PageNode } from './page-node';
import { chainText, matches, select, type Chain } from './selector';
import { viewsOf, viewWith, type View } from './views';

/** The open chat as it was found on each page that was seen. */
export interface ChatFrame {
  readonly container: string;
  readonly containers: readonly Chain[];
  readonly editor: string;
  readonly name: string;
  readonly button?: string;
  /** The button is there also while nothing is written. */
  readonly isButtonSteady: boolean;
  /** The first group's chat, other groups' and private ones, as far as they were seen. */
  readonly group: PageNode;
  readonly others: readonly PageNode[];
  readonly persons: readonly PageNode[];
  /** Parts that are named by their place alone: the next change of the page may move them. */
  readonly byPlace: readonly string[];
}

type Accepts = (chain: Chain) => boolean;

const MOST_OUTWARDS = 5;
const PLACE_COST = 30;
/** A page may get another button one day. */
const SAYS_SEND = /send|submit|fasong/i;

const isEditable = ({ tag, attributes }: PageNode): boolean =>
  tag === 'textarea' ||
  tag === 'input' ||
  !['false', undefined].includes(attributes.contenteditable);
const isPageItself = ({ tag }: PageNode): boolean => tag === 'html' || tag === 'body';
const both =
  (...demands: readonly Accepts[]): Accepts =>
  (chain) =>
    demands.every((accepts) => accepts(chain));
const isTheOneShown =
  ({ root }: View, node: PageNode): Accepts =>
  (chain) => {
    const shown = shownIn(root, chain);
    return shown.length === 1 && shown[0] === node;
  };
const showsOne =
  (view: View, suits: (node: PageNode) => boolean): Accepts =>
  (chain) => {
    const shown = shownIn(view.root, chain);
    return shown.length === 1 && shown.every(suits);
  };
const hasOne =
  (scope: PageNode): Accepts =>
  (chain) =>
    select(scope, chain).length === 1;

/** The chat's own element, going outwards from something in it. */
export const containerAt = (
  node: PageNode,
  { containers }: Pick<ChatFrame, 'containers'>,
): PageNode | undefined =>
  lineOf(node).find((each) => containers.some((chain) => matches(each, chain)));

/** Pages with other groups and with private chats. */
interface Pages {
  readonly others: readonly View[];
  readonly persons: readonly View[];
}

/** A selector that names one part on every page seen, or at least on the first. */
function lasting(
  first: View,
  node: PageNode,
  { others, persons }: Pages,
  suits: (node: PageNode) => boolean,
): Chain | undefined {
  const here = isTheOneShown(first, node);
  const on = (views: readonly View[]) => views.map((view) => showsOne(view, suits));
  return deriveAny(node, [
    both(here, ...on(others), ...on(persons)),
    both(here, ...on(others)),
    here,
  ])?.what;
}

type Around = Ranked<Chain> & { readonly node: PageNode };

/** The element around a chat's parts, or one further out that has a better name and no more in it. */
function containerOf(
  inner: PageNode,
  accepts: (node: PageNode) => Accepts,
  outside: readonly PageNode[],
): Around | undefined {
  const line = lineOf(inner).slice(0, MOST_OUTWARDS);
  const end = line.findIndex(
    (node) => isPageItself(node) || outside.some((each) => isWithin(each, node)),
  );
  return (end < 0 ? line : line.slice(0, end))
    .flatMap((node, far): Around[] => {
      const found = chainsOf(node).find(({ what }) => accepts(node)(what));
      return found ? [{ ...found, cost: found.cost + far, node }] : [];
    })
    .sort((one, other) => one.cost - other.cost)[0];
}

/** The element around the parts that these selectors find on another page. */
function chatIn(view: View, chains: readonly Chain[]): PageNode | undefined {
  const parts = chains.flatMap((chain) => shownIn(view.root, chain).slice(0, 1));
  const found = parts.length === chains.length ? commonAncestor(parts) : undefined;
  return found && !isPageItself(found) ? found : undefined;
}

interface Elsewhere {
  readonly node: PageNode;
  readonly chain?: Chain;
}

/** The same chat element on another page; a private chat's may be another than a group's. */
function elsewhere(view: View, container: Around, parts: readonly Chain[]): readonly Elsewhere[] {
  const same = shownIn(view.root, container.what)[0];
  if (same) return [{ node: same }];
  const inner = chatIn(view, parts);
  const other = inner && containerOf(inner, (node) => isTheOneShown(view, node), []);
  return other ? [{ node: other.node, chain: other.what }] : [];
}

/** A part by what it is inside its chat: two chats may be open at once. */
function inChat(
  part: PageNode,
  container: PageNode,
  { others, persons }: Pick<ChatFrame, 'others' | 'persons'>,
  telling?: RegExp,
): Ranked<Chain> | undefined {
  const only = isOnly(container, part);
  return deriveAny(
    part,
    [
      both(only, ...[...others, ...persons].map(hasOne)),
      both(only, ...others.map(hasOne)),
      only,
      isFirst(container, part),
    ],
    container,
    telling,
  );
}

/**
 * Finds the open chat from its editor, its name and its button; or says what is in the way. So many
 * elements further `out`, it may hold the list as well: where nothing nearer tells kinds of chats.
 * `openName` is the name in the list's current row, which may be all the title there is.
 */
export function chatFrame(
  views: readonly View[],
  openName: Chain | undefined,
  out = 0,
): ChatFrame | 'no-editor' | 'no-name' | 'no-chat' {
  const first =
    viewWith(views, ['editor', 'name', 'button']) ?? viewWith(views, ['editor', 'name']);
  if (!first) return viewWith(views, ['editor']) ? 'no-name' : 'no-editor';
  const { editor, name, button } = first.picks;
  const pages = { others: viewsOf(views, 'other-group'), persons: viewsOf(views, 'person') };
  const inList = openName && matches(name, openName) ? openName : undefined;
  const parts = [
    lasting(first, editor, pages, isEditable),
    inList ?? lasting(first, name, pages, () => true),
  ].filter((each) => each !== undefined);
  const parted = commonAncestor([editor, name, ...(button ? [button] : [])]);
  const inner = parted && lineOf(parted)[out];
  if (parts.length < 2 || !inner || isPageItself(inner)) return 'no-chat';
  const listed = first.picks.listName;
  const container = containerOf(
    inner,
    (node) =>
      both(isTheOneShown(first, node), ...pages.others.map((page) => showsOne(page, () => true))),
    listed && out === 0 && !inList ? [listed] : [],
  );
  if (!container) return 'no-chat';
  return framed(container, first, pages, parts, inList);
}

function framed(
  container: Around,
  { picks: { editor, name, button } }: View,
  pages: Pages,
  parts: readonly Chain[],
  inList: Chain | undefined,
): ChatFrame | 'no-chat' {
  const others = pages.others.flatMap((view) => elsewhere(view, container, parts));
  const persons = pages.persons.flatMap((view) => elsewhere(view, container, parts));
  const chats = {
    others: others.map(({ node }) => node),
    persons: persons.map(({ node }) => node),
  };
  const find = (part: PageNode | undefined, telling?: RegExp) =>
    part && inChat(part, container.node, chats, telling);
  const found = {
    editor: find(editor),
    name: inList ? { what: inList, cost: 0 } : find(name),
    button: find(button, SAYS_SEND),
  };
  if (!found.editor || !found.name) return 'no-chat';
  const [own] = persons.flatMap(({ chain }) => (chain ? [chain] : []));
  const containers = [container.what, ...(own ? [own] : [])];
  const { button: pressed } = found;
  const ranked = {
    'composer.container': container,
    'composer.editor': found.editor,
    'composer.button': pressed,
    'chat.name': found.name,
  };
  return {
    container: containers.map(chainText).join(', '),
    containers,
    editor: chainText(found.editor.what),
    name: chainText(found.name.what),
    ...(pressed ? { button: chainText(pressed.what) } : {}),
    isButtonSteady:
      pressed !== undefined &&
      [...chats.others, ...chats.persons].every((chat) => select(chat, pressed.what).length > 0),
    group: container.node,
    ...chats,
    byPlace: Object.entries(ranked).flatMap(([part, each]) =>
      each && each.cost > PLACE_COST ? [part] : [],
    ),
  };
}
