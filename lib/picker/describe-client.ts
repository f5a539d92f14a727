import { chatFrame, type ChatFrame } from './chat-frame';
import { describeChat, type DescribedChat, type ListFacts } from './describe-chat';
import { describeList } from './describe-list';
import { describeMembers } from './describe-members';
import { describeMessages } from './describe-messages';
import type { ClientDescription } from './description';
import { note, type Note } from './notes';
import { lineOf, type PageNode } from './page-node';
import type { Rows } from './rows';
import type { Chain } from './selector';
import { viewWith, type Keys, type View } from './views';

/** What an admin names; the rest is pointed at. */
export interface Naming {
  readonly id: string;
  readonly name: string;
  /** `https://chat.example.cn` */
  readonly origin: string;
}

export interface Described {
  /** Absent where the parts without which nothing is guarded were not found. */
  readonly description?: ClientDescription;
  readonly notes: readonly Note[];
}

const ENTER = 13;
const KEYS: Readonly<Record<Keys, ClientDescription['send']['keys']>> = {
  enter: [{ keyCode: ENTER }],
  'ctrl-enter': [{ keyCode: ENTER, ctrl: true }],
  both: [{ keyCode: ENTER, any: ['ctrl'] }],
  'button-only': [],
};

const OWN_MODEL = /^data-(?:slate|lexical)-editor$/;
const OWN_MODEL_CLASS = /ProseMirror|ql-editor|DraftEditor|editor-kit/;

/** As far as an editor tells: the well-known ones with a model of their own mark their element. */
function editorKind({ tag, attributes }: PageNode): ClientDescription['composer']['kind'] {
  if (tag === 'textarea' || tag === 'input') return 'textarea';
  const isOwn =
    Object.keys(attributes).some((name) => OWN_MODEL.test(name)) ||
    OWN_MODEL_CLASS.test(attributes.class ?? '');
  return isOwn ? 'own-model' : 'contenteditable';
}

function describeComposer(frame: ChatFrame, editor: PageNode): ClientDescription['composer'] {
  const kind = editorKind(editor);
  return {
    container: frame.container,
    editor: frame.editor,
    kind,
    ...(frame.button === undefined ? {} : { button: frame.button }),
    ...(kind === 'textarea'
      ? {}
      : { text: { image: 'img[alt]', attribute: 'alt', line: 'div, p' } }),
  };
}

/** What sends once a person has confirmed: the button, or else the form around the editor. */
function releaseOf({ button, isButtonSteady }: ChatFrame, editor: PageNode) {
  const isInForm = lineOf(editor).some(({ tag }) => tag === 'form');
  return (button === undefined ? isInForm : isButtonSteady) ? 'button' : 'second-act';
}

const MOST_OUT = 6;

/** The open chat; with more around it where only that tells a group from a private chat. */
function toldApart(
  views: readonly View[],
  narrow: ChatFrame,
  lists: readonly Rows[],
  listed: ListFacts | undefined,
  openName: Chain | undefined,
): DescribedChat & { readonly frame: ChatFrame } {
  const isTold = ({ notes }: DescribedChat): boolean =>
    !notes.some(({ code }) => code === 'kind-untold');
  const first = describeChat(views, narrow, lists, listed);
  for (let out = 1; !isTold(first) && narrow.persons.length > 0 && out <= MOST_OUT; out += 1) {
    const frame = chatFrame(views, openName, out);
    if (typeof frame === 'string') break;
    const wider = describeChat(views, frame, lists, listed);
    if (isTold(wider)) return { ...wider, frame };
  }
  return { ...first, frame: narrow };
}

/** `3`, `chan-3`: counted anew by many pages, so another visit may give it to another chat. */
const COUNTED = /^[a-z_-]{0,12}\d{1,3}$/i;

const isLasting = (ids: readonly string[], notes: readonly Note[]): boolean =>
  !ids.some((id) => COUNTED.test(id)) && !notes.some(({ code }) => code === 'id-by-name');

/** Makes a client's description of what was pointed at on its page. */
export function describeClient(views: readonly View[], naming: Naming, keys: Keys): Described {
  const list = describeList(views);
  const narrow = chatFrame(views, list.openName);
  if (typeof narrow === 'string') return { notes: [note(narrow, 'composer')] };
  const editor = viewWith(views, ['editor'])?.picks.editor;
  if (!editor) return { notes: [note('no-editor', 'composer')] };
  const messages = describeMessages(views);
  const members = describeMembers(views);
  const lists = [list.rows, messages.rows, members.rows].filter((each) => each !== undefined);
  const ids = list.rows?.all.flatMap((row) => list.readId?.(row) ?? []);
  // A profile takes neither without saying where messages are.
  const isBounded = messages.part !== undefined;
  const listed =
    isBounded && list.part
      ? {
          ids: ids ?? [],
          isByName: list.readId === undefined,
          tellsCurrent: list.part.current !== undefined,
          kind: list.kind,
        }
      : undefined;
  const { frame, chat, idSeen, notes } = toldApart(views, narrow, lists, listed, list.openName);
  return {
    description: {
      id: naming.id,
      name: naming.name,
      idScope: isLasting(
        [...(ids ?? []), ...(idSeen === undefined ? [] : [idSeen])],
        [...notes, ...list.notes],
      )
        ? 'stable'
        : 'login',
      ready: list.ready ?? frame.container,
      matches: [`${naming.origin}/*`],
      chat,
      composer: describeComposer(frame, editor),
      send: {
        keys: KEYS[keys],
        release: releaseOf(frame, editor),
      },
      ...(list.part && isBounded ? { list: list.part } : {}),
      ...(members.part && isBounded ? { members: members.part } : {}),
      ...(messages.part ? { messages: messages.part } : {}),
    },
    notes: [
      ...notes,
      ...list.notes,
      ...messages.notes,
      ...members.notes,
      ...(list.part && !isBounded ? [note('list-without-messages', 'list')] : []),
      ...(members.part && !isBounded ? [note('members-without-messages', 'members')] : []),
      ...frame.byPlace.map((part) => note('by-place', part)),
    ],
  };
}
