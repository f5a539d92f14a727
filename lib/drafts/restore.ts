import type { ChatClient, Composer } from '../clients/client';
import type { Chat } from '../model/chat';
import type { WaitingDraft } from '../model/kept-draft';

type Lines = readonly (Node | string)[];

const linesOf = (text: string, page: Document): Lines =>
  text
    .split('\n')
    .flatMap((line, index) => (index > 0 ? [page.createElement('br'), line] : [line]));

function caretToEnd(editor: HTMLElement): void {
  editor.focus({ preventScroll: true });
  const selection = editor.ownerDocument.getSelection();
  selection?.selectAllChildren(editor);
  selection?.collapseToEnd();
}

/**
 * Puts a text into an empty editor, as if it had been typed there, and sends nothing. `false` when
 * the page would not send that very text, and then the editor is empty again.
 */
export function putBack(client: ChatClient, composer: Composer, text: string): boolean {
  const { editor } = composer;
  const write = (value: string): void => {
    if (editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement)
      editor.value = value;
    else editor.replaceChildren(...linesOf(value, editor.ownerDocument));
    editor.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  };
  write(text);
  if (client.draft(composer) !== text) {
    write('');
    return false;
  }
  caretToEnd(editor);
  return true;
}

/** How surely an open chat is the one that a draft was written for. */
export type Match = 'none' | 'sure' | { readonly sameName: number };

/**
 * By the page's own id within one login; after a new login by name, which is only sure when no
 * other group of the list has it.
 */
export function matchDraft(
  { idHint, name }: Pick<WaitingDraft, 'idHint' | 'name'>,
  chat: Chat,
  rows: readonly { readonly isGroup: boolean; readonly name: string }[],
): Match {
  if (chat.kind !== 'group') return 'none';
  if (idHint !== undefined && chat.idHint === idHint) return 'sure';
  if (!name || chat.name !== name) return 'none';
  const sameName = rows.filter((row) => row.isGroup && row.name === name).length;
  return sameName > 1 ? { sameName } : 'sure';
}
