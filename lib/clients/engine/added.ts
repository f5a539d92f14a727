import type { Added, AddedMessage, ClientDescription } from '../client';
import { readMark } from './message-mark';
import type { PageReader } from './page-reader';

const holds = (element: Element, selector: string): boolean =>
  element.matches(selector) || element.querySelector(selector) !== null;

function addedMessage(description: ClientDescription, row: Element): AddedMessage | undefined {
  const { messages } = description;
  if (!messages || (messages.ignore && row.closest(messages.ignore))) return undefined;
  const mark = readMark(description, row);
  return mark && { ...mark, own: row.matches(messages.own), row };
}

/**
 * Walks added nodes only: on a busy page that costs a fraction of asking the whole document after
 * each change. A row whose text changed counts as added, for its text node is new.
 */
export function readAdded(reader: PageReader, nodes: readonly Node[]): Added {
  const { description } = reader;
  const { list, messages, members } = description;
  const rows = new Set<Element>();
  const found: AddedMessage[] = [];
  let hasMembers = false;
  const takeRow = (row: Element): void => void rows.add(row);
  const takeMessage = (row: Element): void => {
    const message = addedMessage(description, row);
    if (message) found.push(message);
  };
  for (const node of nodes) {
    const element = node instanceof Element ? node : node.parentElement;
    if (!element) continue;
    // A part that is added later, such as a bubble, makes its message whole.
    const message = messages && element.closest(messages.row);
    if (message) {
      if (element === node) takeMessage(message);
      continue;
    }
    const around = list && element.closest(list.row);
    if (around) {
      takeRow(around);
      continue;
    }
    if (element !== node) continue;
    hasMembers ||= members !== undefined && holds(element, members.row);
    if (!element.firstElementChild) continue;
    if (list) element.querySelectorAll(list.row).forEach(takeRow);
    if (messages) element.querySelectorAll(messages.row).forEach(takeMessage);
  }
  return {
    rows: Array.from(rows, (row) => reader.rowAt(row)).filter((row) => row !== undefined),
    messages: found,
    hasMembers,
  };
}
