import { element } from './element';
import type { Chat } from './login';
import type { ChatModel } from './model';
import { editorText } from './rich-text';

const drafts = new WeakMap<Chat, readonly Node[]>();

export interface Editor {
  readonly node: HTMLElement;
  /** Puts a node where the caret is, or was last. */
  insert(node: Node): void;
  /** Sends the text the model holds, which follows the DOM only on `input`. */
  send(): void;
}

/** A new `#editArea`. It lives as long as the chat tab: leaving the tab and coming back makes another. */
export function editor(model: ChatModel, signal: AbortSignal): Editor {
  const node = element('pre', {
    id: 'editArea',
    class: 'flex edit_area',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': '输入消息',
  });
  let text = '';
  let draftOf: Chat | undefined;
  let caret: Range | undefined;

  const keepDraft = () => {
    if (draftOf) drafts.set(draftOf, [...node.childNodes]);
  };
  const showDraft = () => {
    draftOf = model.current;
    node.replaceChildren(...((draftOf && drafts.get(draftOf)) ?? []));
    text = editorText(node);
    caret = undefined;
  };
  const insert = (added: Node) => {
    const place = selectionIn(node) ?? caret ?? endOf(node);
    node.focus();
    insertAt(place, added);
    announceInput(node);
  };
  const send = () => {
    if (!model.current || text.trim() === '') return;
    const sent = text;
    node.replaceChildren();
    text = '';
    caret = undefined;
    model.send('text', sent);
  };

  node.addEventListener('input', () => (text = editorText(node)));
  node.addEventListener('keydown', (event) => {
    const action = keyAction(event);
    if (!action) return;
    event.preventDefault();
    if (action === 'send') send();
    else newLine(node, insert);
  });
  node.addEventListener('paste', (event) => pasteText(event, insert));
  document.addEventListener('selectionchange', () => (caret = selectionIn(node) ?? caret), {
    signal,
  });
  model.onChange((change) => {
    if (change.kind !== 'chosen') return;
    keepDraft();
    showDraft();
    // Whoever goes through the chats with the arrows, from the body, goes on doing so.
    if (document.activeElement === document.body) return;
    node.focus();
    caretTo(endOf(node));
  }, signal);
  signal.addEventListener('abort', keepDraft, { once: true });
  showDraft();
  return { node, insert, send };
}

/** The page tests key codes and nothing else; a composing Enter is 229, hence no send. */
function keyAction(event: KeyboardEvent): 'send' | 'new-line' | undefined {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what WeChat Web itself reads
  const { keyCode, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (keyCode === 83 && altKey) return 'send';
  if (keyCode !== 13) return undefined;
  return altKey || ctrlKey || metaKey || shiftKey ? 'new-line' : 'send';
}

function newLine(node: HTMLElement, insert: (added: Node) => void): void {
  insert(element('br'));
  const caret = selectionIn(node);
  if (caret?.endContainer !== node) return;
  const rest = [...node.childNodes].slice(caret.endOffset);
  const atEnd = rest.every((sibling) => sibling instanceof Text && sibling.data === '');
  // A last `br` is not drawn; browsers put a second one there and drop it at the next letter.
  if (atEnd) node.append(element('br'));
}

function pasteText(event: ClipboardEvent, insert: (added: Node) => void): void {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (text === '' || (event.clipboardData?.files.length ?? 0) > 0) return;
  event.preventDefault();
  insert(document.createTextNode(text));
}

function insertAt(range: Range, added: Node): void {
  range.deleteContents();
  range.insertNode(added);
  range.setStartAfter(added);
  range.collapse(true);
  caretTo(range);
}

function caretTo(range: Range): void {
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

function selectionIn(node: HTMLElement): Range | undefined {
  const selection = document.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  return range && node.contains(range.commonAncestorContainer) ? range : undefined;
}

function endOf(node: HTMLElement): Range {
  const range = document.createRange();
  range.selectNodeContents(node);
  range.collapse(false);
  return range;
}

const announceInput = (node: HTMLElement) =>
  node.dispatchEvent(new InputEvent('input', { bubbles: true }));
