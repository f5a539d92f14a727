import { compoundsOf } from './candidates';
import type { ClientDescription } from './description';
import { idOfRows } from './id-values';
import { note } from './notes';
import { lost, type Part } from './part';
import { isWithin, lineOf, type PageNode } from './page-node';
import { placeInRow, rowsAround } from './rows';
import { chainText, fits, matches, type Chain } from './selector';
import { viewWith, type View } from './views';

/** What one's own message has and another's has not; the engine asks the row itself. */
function ownMark(own: PageNode, others: PageNode): Chain | undefined {
  const here = compoundsOf(own).find(({ what, cost }) => cost < 9 && !fits(others, what));
  if (here) return [here.what];
  const [row] = compoundsOf(own);
  const around = lineOf(own)
    .slice(1, 4)
    .flatMap((node) => compoundsOf(node));
  const outer = around.find(
    ({ what, cost }) => cost < 9 && row && !matches(others, [what, row.what]),
  );
  return outer && row ? [outer.what, row.what] : undefined;
}

const NEVER = ':not(*)';

/** The open chat's messages, from the words of one; none of them are read here. */
export function describeMessages(
  views: readonly View[],
): Part<NonNullable<ClientDescription['messages']>> {
  const view =
    viewWith(views, ['message', 'ownMessage', 'editor']) ??
    viewWith(views, ['message', 'editor']) ??
    viewWith(views, ['ownMessage', 'editor']);
  if (!view) return { notes: [] };
  const { message, ownMessage, editor, name } = view.picks;
  const picked = [message, ownMessage].filter((each) => each !== undefined);
  const rows = rowsAround(picked, [editor, ...(name ? [name] : [])]);
  const [first] = picked;
  const text = rows && first && placeInRow(first, rows);
  if (!rows || !text) return lost('messages-lost', 'messages.row');
  const rowOf = (node: PageNode | undefined): PageNode | undefined =>
    node && rows.all.find((row) => isWithin(node, row));
  const [others, mine] = [rowOf(message), rowOf(ownMessage)];
  const own = others && mine && others !== mine ? ownMark(mine, others) : undefined;
  const id = idOfRows(rows.row, rows.all);
  const part = {
    row: chainText(rows.chain),
    own: own ? chainText(own) : NEVER,
    // A row that is its own text: any of its children would be less than all of it.
    text: text.selector ?? '*',
    id: id?.value ?? { attribute: 'data-id' },
  };
  return {
    part,
    rows,
    notes: [
      ...(id ? [] : [note('messages-no-id', 'messages.id')]),
      ...(own ? [] : [note('own-untold', 'messages.own')]),
    ],
  };
}
