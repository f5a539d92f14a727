import type { AddedMessage, ClientDescription, Value } from '../client';
import { find, read } from './value';

type Mark = Pick<AddedMessage, 'id' | 'sender'>;

/** Whether two values are keys of one JSON attribute, which then is found and parsed but once. */
const isOneAttribute = (a: Value, b: Value): boolean =>
  a.json !== undefined && a.selector === b.selector && a.attribute === b.attribute;

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

function bothOf(row: Element, id: Value, sender: Value): Mark | undefined {
  const json = find(row, id.selector)?.getAttribute(id.attribute ?? '');
  if (json === null || json === undefined) return undefined;
  try {
    const parsed = JSON.parse(json) as Record<string, unknown> | null;
    const idText = asText(parsed?.[id.json ?? '']);
    const senderText = asText(parsed?.[sender.json ?? '']);
    return idText ? { id: idText, ...(senderText ? { sender: senderText } : {}) } : undefined;
  } catch {
    return undefined;
  }
}

/** Who wrote the message of a row, and its id; never what it says. */
export function readMark({ messages }: ClientDescription, row: Element): Mark | undefined {
  if (!messages) return undefined;
  const { id, sender } = messages;
  if (sender && isOneAttribute(id, sender)) return bothOf(row, id, sender);
  const idText = read(row, id);
  const senderText = sender && read(row, sender);
  return idText ? { id: idText, ...(senderText ? { sender: senderText } : {}) } : undefined;
}

/** The last message on the page. */
export function lastMark(description: ClientDescription, page: Document): Mark | undefined {
  const { messages } = description;
  if (!messages) return undefined;
  const rows = page.querySelectorAll(messages.row);
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at];
    if (!row || (messages.ignore && row.closest(messages.ignore))) continue;
    const mark = readMark(description, row);
    if (mark) return mark;
  }
  return undefined;
}
