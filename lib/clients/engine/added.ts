import type { Added, AddedMessage, ClientDescription } from '../client';
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

/** Rows of both kinds in or around added nodes, found by one question each. What is gone is skipped. */
function rowsIn(nodes: readonly Node[], selector: string): ReadonlySet<Element> {
  const rows = new Set<Element>();
  for (const node of nodes) {
    if (!node.isConnected) continue;
    const element = node instanceof Element ? node : node.parentElement;
    const around = element?.closest(selector);
    if (around) rows.add(around);
    else if (element === node && element.firstElementChild)
      element.querySelectorAll(selector).forEach((row) => rows.add(row));
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
  const found = selector ? [...rowsIn(nodes, selector)] : [];
  const isRow = (element: Element): boolean => list !== undefined && element.matches(list.row);
  const page = nodes[0]?.ownerDocument;
  const open = page ? openContainer(description, page) : undefined;
  // Of several open chats only the one at work is counted here; the list tells of the others.
  const isElsewhere = (row: Element): boolean => {
    const container = row.closest(description.composer.container);
    return container !== null && container !== open;
  };
  return {
    rows: found.flatMap((element) => (isRow(element) ? (reader.rowAt(element) ?? []) : [])),
    messages: found.flatMap((element) =>
      isRow(element) || isElsewhere(element) ? [] : (addedMessage(description, element) ?? []),
    ),
    hasMembers: members !== undefined && page?.querySelector(members.row) != null,
  };
}
