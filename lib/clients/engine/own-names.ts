import { oneLine } from '../../text/one-line';
import { bears } from './elements';
import type { PageReader } from './page-reader';
import { read } from './value';

/**
 * The names that the page shows for oneself: those on one's own messages, that of the row of members
 * whose id wrote them, and the account's. None before one of the first two is known, for a group may
 * know one by another name than the account's. They are used in memory only.
 */
export function ownNames(reader: PageReader, page: Document): readonly string[] {
  const { me, messages } = reader.description;
  const container = reader.openComposer(page)?.container;
  const rows =
    me && messages && container
      ? Array.from(container.querySelectorAll(messages.row)).filter((row) =>
          bears(row, messages.own),
        )
      : [];
  const ids = rows.map((row) => messages?.sender && read(row, messages.sender));
  const members = reader.memberPanel(page)?.members ?? [];
  const inChat = [
    ...rows.map((row) => (me?.onMessage && read(row, me.onMessage)) ?? ''),
    ...members.flatMap(({ id, name }) => (id !== undefined && ids.includes(id) ? [name] : [])),
  ].filter(Boolean);
  if (inChat.length === 0) return [];
  const account = (me?.name && read(page.documentElement, me.name)) ?? '';
  return [...new Set([account, ...inChat].map((name) => oneLine(name)).filter(Boolean))];
}
