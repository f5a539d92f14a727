import type { Composer, SendAct } from '../../client';
import { isSendKey } from '../send-key';
import { targetOf } from '../elements';
import type { PageReader } from '../page-reader';
import { press } from '../press';

/** By the page's own button, or where there is none by the form that the editor belongs to. */
function sendNow({ editor, button }: Composer): boolean {
  if (button) return button.isConnected && press(button);
  const form = editor.closest('form');
  // Only what the page itself does on it: a form left to the browser would load another page.
  return form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })) === false;
}

function textAct(reader: PageReader, composer: Composer, route: 'key' | 'button'): SendAct {
  const chatNow = () => reader.chatIn(composer.container);
  const { release } = reader.description.send;
  return {
    route,
    composer,
    chats: [chatNow()],
    message: { kind: 'text', text: reader.draft(composer) },
    count: 1,
    fingerprint: () => `text ${chatNow().idHint ?? chatNow().name}\n${reader.draft(composer)}`,
    release: () => release === 'button' && sendNow(composer),
  };
}

/** A key in the editor that sends its text. */
export function keyAct(reader: PageReader, event: KeyboardEvent): SendAct | undefined {
  const { composer, send } = reader.description;
  const editor = targetOf(event)?.closest<HTMLElement>(composer.editor);
  if (!editor || !isSendKey(event, send.keys, editor.ownerDocument, send.imeEnterSends))
    return undefined;
  if (send.notWhile?.some((open) => editor.ownerDocument.querySelector(open))) return undefined;
  const found = reader.composerOf(editor);
  return found && textAct(reader, { ...found, editor }, 'key');
}

/** A click on the composer's own button. */
export function buttonAct(reader: PageReader, event: Event): SendAct | undefined {
  const { button: selector } = reader.description.composer;
  const button = selector ? targetOf(event)?.closest<HTMLElement>(selector) : undefined;
  const found = button ? reader.composerOf(button) : undefined;
  return found && button ? textAct(reader, { ...found, button }, 'button') : undefined;
}
