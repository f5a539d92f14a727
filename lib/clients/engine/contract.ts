import type { HealthPart as Part } from '../../model/health';
import type { ChatRoot } from '../client';
import { shownKind } from './chat-kind';
import { openContainer } from './composers';
import { all } from './elements';
import type { PageReader } from './page-reader';
import { read } from './value';

const MOST_LOOKED_AT = 50;
const EDITABLE = 'textarea, [contenteditable]:not([contenteditable="false"])';
const HIDDEN_COUNTS_TOO = { visibilityProperty: true, checkVisibilityCSS: true };

const required = (name: string, found: boolean): Part => ({ name, required: true, found });
const optional = (name: string, found: boolean): Part => ({ name, required: false, found });
const isShown = (element: Element): boolean => element.checkVisibility(HIDDEN_COUNTS_TOO);
const firstShown = (page: ParentNode, selector: string): Element | undefined =>
  all(page, selector, MOST_LOOKED_AT).find(isShown);

/**
 * Whether a composer should be there though none is. Where a page marks that no chat is open, the
 * list without that mark tells; elsewhere a chosen chat does, or that one can write
 * somewhere. Other tabs of a page, contacts or articles, hide the list and have no composer.
 */
function needsComposer(reader: PageReader, page: Document): boolean {
  const { chat, list } = reader.description;
  const rows = list ? all(page, list.row, MOST_LOOKED_AT) : [];
  const none = 'none' in chat.root ? chat.root.none : undefined;
  if (list && none !== undefined)
    return !firstShown(page, none) && (rows.length === 0 || rows.some(isShown));
  const current = reader.currentRow(page);
  return (current !== undefined && isShown(current)) || firstShown(page, EDITABLE) !== undefined;
}

const tellsPersons = (root: ChatRoot): boolean =>
  !('attribute' in root) && root.person !== undefined;

/** What the guard stands on. */
function composerParts({ description }: PageReader, container: Element): readonly Part[] {
  const { chat, composer, send } = description;
  const button = composer.button === undefined || container.querySelector(composer.button);
  return [
    required('composer.editor', Boolean(firstShown(container, composer.editor))),
    // Without the page's own button the person's second act still sends.
    { name: 'composer.button', required: send.release === 'button', found: Boolean(button) },
    // Where both kinds have a mark, a chat with neither is one that can't be judged.
    required(
      'chat.root',
      !tellsPersons(chat.root) || shownKind(container, chat.root) !== undefined,
    ),
  ];
}

/** What says which chat it is; a client that takes the id from its list can have it out of sight. */
function chatParts(reader: PageReader, container: Element): readonly Part[] {
  const { chat } = reader.description;
  const { idHint, name } = reader.chatIn(container);
  const isOutOfSight = !chat.id && !reader.currentRow(container.ownerDocument);
  return [
    { name: 'chat.id', required: Boolean(chat.id), found: idHint !== undefined || isOutOfSight },
    optional('chat.name', name !== ''),
  ];
}

/** What the inventory and the rules of several messages live on. */
function otherParts({ description }: PageReader, page: Document): readonly Part[] {
  const { list, messages, send } = description;
  const rows = list ? all(page, list.row, MOST_LOOKED_AT) : [];
  const seen = messages ? all(page, messages.row, MOST_LOOKED_AT) : [];
  const isText = (row: Element) => messages && row.querySelector(messages.text) !== null;
  const hasId = (row: Element) => messages && read(row, messages.id) !== undefined;
  return [
    ...(list ? [optional('list.row', rows.length > 0)] : []),
    ...(list && rows.length > 0
      ? [
          optional(
            'list.id',
            rows.some((row) => read(row, list.id)),
          ),
          optional(
            'list.name',
            rows.some((row) => read(row, list.name)),
          ),
        ]
      : []),
    ...(seen.some(isText) ? [optional('messages.id', seen.some(hasId))] : []),
    ...(send.files
      ? [optional('send.files.input', page.querySelector(send.files.input) !== null)]
      : []),
  ];
}

/**
 * A client's contract with its page, computed from its description: the parts that the page should
 * have as it is now, and whether it has them. Cheap enough to be asked every two seconds.
 */
export function contractParts(reader: PageReader, page: Document): readonly Part[] {
  const { composer } = reader.description;
  const open = openContainer(reader.description, page);
  // What is hidden is another tab of the page, or a copy that is kept in reserve.
  const container = open && isShown(open) ? open : firstShown(page, composer.container);
  if (!container) return needsComposer(reader, page) ? [required('composer.container', false)] : [];
  const found = required('composer.container', true);
  if (reader.chatIn(container).kind === 'none') return [found];
  return [
    found,
    ...composerParts(reader, container),
    ...chatParts(reader, container),
    ...otherParts(reader, page),
  ];
}

/** A page whose composer is there but which never says that it is ready has changed. */
export const looksReady = ({ description }: PageReader, page: Document): boolean => {
  const container = firstShown(page, description.composer.container);
  const editor = container?.querySelector(description.composer.editor);
  return Boolean(editor && isShown(editor));
};
