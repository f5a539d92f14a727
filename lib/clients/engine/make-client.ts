import type { SeenMessage } from '../../model/message';
import type { ChatClient, ClientDescription, PageState, SendAct } from '../client';
import { dialogAct } from './acts/button-act';
import { fileAct } from './acts/file-act';
import { buttonAct, keyAct } from './acts/text-act';
import { creating } from './creating';
import { targetOf } from './elements';
import { readAdded } from './added';
import { lastMark, readMark } from './message-mark';
import { ownNames } from './own-names';
import { PageReader } from './page-reader';

/** Names of the parts that the page should have now and has not. */
function missingParts(reader: PageReader, page: Document): readonly string[] {
  const { composer, list } = reader.description;
  const container = page.querySelector(composer.container);
  // Another tab of the page (contacts, articles) has no composer: then there is nothing to guard.
  if (!container) return list && !page.querySelector(list.row) ? ['composer.container'] : [];
  const open = reader.chatIn(container);
  const parts: [string, boolean][] = [
    ['composer.editor', container.querySelector(composer.editor) !== null],
    ['composer.button', !composer.button || container.querySelector(composer.button) !== null],
    ['chat.id', open.kind === 'none' || open.idHint !== undefined],
  ];
  return parts.filter(([, found]) => !found).map(([name]) => name);
}

/** Makes a client of its description: this is all the code that a described client needs. */
export function makeClient(description: ClientDescription): ChatClient {
  const reader = new PageReader(description);
  let touched: SeenMessage | undefined;

  function sendAct(event: Event): SendAct | undefined {
    switch (event.type) {
      case 'keydown':
        return keyAct(reader, event as KeyboardEvent);
      case 'click':
        return buttonAct(reader, event) ?? dialogAct(reader, event, touched);
      case 'change':
      case 'drop':
      case 'paste':
        return fileAct(reader, event);
      case 'contextmenu':
        touched = reader.messageAt(targetOf(event));
        return undefined;
      default:
        return undefined;
    }
  }

  return {
    id: description.id,
    name: description.name,
    sendAct,
    pageState(page): PageState {
      if (page.querySelector(description.ready)) return 'ready';
      return description.loggedOut && page.querySelector(description.loggedOut)
        ? 'signed-out'
        : 'loading';
    },
    missing: (page) => missingParts(reader, page),
    composerOf: (target) => reader.composerOf(target),
    draft: (composer) => reader.draft(composer),
    chat: ({ container }) => reader.chatIn(container),
    openChat(page) {
      const container = page.querySelector(description.composer.container);
      const open = container ? reader.chatIn(container) : undefined;
      return open?.kind === 'none' ? undefined : open;
    },
    openComposer: (page) => reader.openComposer(page),
    rows: (page) => reader.rows(page),
    memberPanel: (page) => reader.memberPanel(page),
    messages: (composer, last) => reader.messages(composer, last),
    added: (nodes) => readAdded(reader, nodes),
    messageId: (row) => readMark(description, row)?.id,
    lastMessageId: (page) => lastMark(description, page)?.id,
    creating: (page) => creating(reader, page),
    ownNames: (page) => ownNames(reader, page),
  };
}
