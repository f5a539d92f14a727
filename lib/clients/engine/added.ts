import type { Added, AddedMessage, ClientDescription, ListRow } from '../client';
import { openContainer } from './composers';
import { readMark } from './message-mark';
import { bears } from './elements';
import type { PageReader } from './page-reader';

function addedMessage(description: ClientDescription, row: Element): AddedMessage | undefined {
  const { messages } = description;
  if (!messages || (messages.ignore && row.closest(messages.ignore))) return undefined;
  const mark = readMark(description, row);
  return mark && { ...mark, own: bears(row, messages.own), row };
}

/**
 * Rows of both kinds in or around added nodes, found by one question each. What is gone is skipped.
 * Many nodes are added to one place: what lies around that is asked once.
 */
function rowsIn(nodes: readonly Node[], selector: string): ReadonlySet<Element> {
  const rows = new Set<Element>();
  const arounds = new Map<Element, Element | null>();
  const aroundOf = (place: Element): Element | null => {
    let around = arounds.get(place);
    if (around === undefined) arounds.set(place, (around = place.closest(selector)));
    return around;
  };
  for (const node of nodes) {
    if (!node.isConnected) continue;
    const element = node instanceof Element ? node : undefined;
    const place = node.parentElement;
    const around = element?.matches(selector) ? element : place && aroundOf(place);
    if (around) rows.add(around);
    else if (element?.firstElementChild) {
      const found = element.querySelectorAll(selector);
      for (let at = 0; at < found.length; at += 1) rows.add(found[at] as Element);
    }
  }
  return rows;
}

/**
 * Walks added nodes only: on a busy page that costs a fraction of asking the whole document after
 * each change. A row of which a part is new counts as added, be it only a text or a bubble.
 */
export function readAdded(reader: PageReader, nodes: readonly Node[]): Added {
  const { description } = reader;
  const { list, messages, members } = description;
  const selector = [list?.row, messages?.row].filter((row) => row !== undefined).join();
  const page = nodes[0]?.ownerDocument;
  const open = page ? openContainer(description, page) : undefined;
  // Of several open chats only the one at work is counted here; the list tells of the others.
  const isElsewhere = (row: Element): boolean => {
    const container = row.closest(description.composer.container);
    return container !== null && container !== open;
  };
  const [rows, added]: [ListRow[], AddedMessage[]] = [[], []];
  for (const element of selector ? rowsIn(nodes, selector) : []) {
    if (list && element.matches(list.row)) {
      const row = reader.rowAt(element);
      if (row) rows.push(row);
    } else if (!isElsewhere(element)) {
      const message = addedMessage(description, element);
      if (message) added.push(message);
    }
  }
  const hasMembers = members !== undefined && page?.querySelector(members.row) != null;
  return { rows, messages: added, hasMembers };
}
