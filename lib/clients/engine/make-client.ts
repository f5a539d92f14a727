import type { SeenMessage } from '../../model/message';
import type { ChatClient, ClientDescription, PageState, SendAct } from '../client';
import { dialogAct } from './acts/button-act';
import { fileAct } from './acts/file-act';
import { buttonAct, keyAct } from './acts/text-act';
import { stickerAct } from './acts/sticker-act';
import { contractParts, looksReady } from './contract';
import type { ReadWatch } from './read-watch';
import { creating } from './creating';
import { targetOf } from './elements';
import { readAdded } from './added';
import { lastMark, readMark } from './message-mark';
import { ownNames } from './own-names';
import { PageReader } from './page-reader';

/** Names of the required parts that the page should have now and has not. */
const missingParts = (reader: PageReader, page: Document): readonly string[] => [
  ...contractParts(reader, page).flatMap(({ required, found, name }) =>
    required && !found ? [name] : [],
  ),
  ...(reader.watch?.broken() ?? []),
];

/** How many parts of a page that is ready are not there; `undefined` where it is not ready. */
const faults = (reader: PageReader, page: Document): number | undefined =>
  page.querySelector(reader.description.ready) ? missingParts(reader, page).length : undefined;

function compared(page: Document, tried: PageReader, now: PageReader) {
  const [other = Infinity, own = Infinity] = [faults(tried, page), faults(now, page)];
  if (other < own || (other === 0 && own === 0)) return 'taken';
  return own < other ? 'worse' : 'too-early';
}

/** Makes a client of its description: this is all the code that a described client needs. */
export function makeClient(given: ClientDescription, watch?: ReadWatch): ChatClient {
  let description = given;
  let reader = new PageReader(given, watch);
  let touched: SeenMessage | undefined;

  function sendAct(event: Event): SendAct | undefined {
    switch (event.type) {
      case 'keydown':
        return keyAct(reader, event as KeyboardEvent);
      case 'click':
        return (
          buttonAct(reader, event) ?? stickerAct(reader, event) ?? dialogAct(reader, event, touched)
        );
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
    id: given.id,
    name: given.name,
    idScope: given.idScope,
    capabilities: given.capabilities ?? {},
    sendAct,
    pageState(page): PageState {
      if (page.querySelector(description.ready)) return 'ready';
      return description.loggedOut && page.querySelector(description.loggedOut)
        ? 'signed-out'
        : 'loading';
    },
    experimental: given.experimental === true,
    silent: given.silent === true,
    looksReady: (page) => looksReady(reader, page),
    parts: (page) => contractParts(reader, page),
    missing: (page) => missingParts(reader, page),
    tryOther(other, page) {
      const tried = new PageReader(other, watch);
      const verdict = compared(page, tried, reader);
      if (verdict === 'taken') [description, reader] = [other, tried];
      return verdict;
    },
    composerOf: (target) => reader.composerOf(target),
    draft: (composer) => reader.draft(composer),
    chat: ({ container }) => reader.chatIn(container),
    openChat: (page) => reader.openChat(page),
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
