import type { Creating } from '../client';
import { all } from './elements';
import type { PageReader } from './page-reader';
import { press } from './press';
import { read } from './value';

const MOST_CHOSEN = 500;

/** The dialog in which a new group is being put together, if it is open. */
export function creating(reader: PageReader, page: Document): Creating | undefined {
  const { creating: parts, list } = reader.description;
  const dialog = parts && page.querySelector<HTMLElement>(parts.dialog);
  if (!dialog) return undefined;
  const container = parts.within ? dialog.querySelector<HTMLElement>(parts.within) : dialog;
  const footer = container?.querySelector<HTMLElement>(parts.footer);
  if (!container || !footer) return undefined;
  const rowOf = (idHint: string): HTMLElement | undefined =>
    list &&
    Array.from(page.querySelectorAll<HTMLElement>(list.row)).find(
      (row) => read(row, list.id) === idHint,
    );
  return {
    dialog,
    place: { container, editor: footer },
    chosen: all(dialog, parts.chosen, MOST_CHOSEN).flatMap((row) => read(row, parts.id) ?? []),
    opener(idHint) {
      const row = rowOf(idHint);
      const close = parts.close ? dialog.querySelector<HTMLElement>(parts.close) : undefined;
      if (!row) return undefined;
      return () => {
        if (close) press(close);
        if (row.isConnected) press(row);
      };
    },
  };
}
