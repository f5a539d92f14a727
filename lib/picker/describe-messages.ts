import { compoundsOf, type Ranked } from './candidates';
import type { ClientDescription } from './description';
import { idOfRows, senderOfRows } from './id-values';
import { note } from './notes';
import { lost, type Part } from './part';
import { below, classesOf, isWithin, lineOf, type PageNode } from './page-node';
import { placeInRow, rowsAround } from './rows';
import { chainText, compoundText, fits, matches, type Chain, type Compound } from './selector';
import { isStateName } from './stable-name';
import { viewWith, type View } from './views';

const MOST_COST = 9;

const SAYS_OWN =
  /(?:^|[^a-z])(?:me|mine|my|own|self|sent|sender|out|outgoing|right|end|reverse)(?:$|[^a-z])/i;
const SAYING_COST = 5;

/** `is-mine`, `is-row-reverse`: names like those of states; yet a message stays its writer's. */
const sayingOwn = (node: PageNode): readonly Ranked<Compound>[] =>
  classesOf(node)
    .filter((name) => SAYS_OWN.test(name) && isStateName(name) && /^[a-z][\w-]{1,47}$/i.test(name))
    .map((value) => ({ what: { tests: [{ kind: 'class', value }] }, cost: SAYING_COST }));

/** What one's own message has and another's has not: itself, something in it, or around it. */
function ownMark(own: PageNode, others: PageNode, words: PageNode): Chain | undefined {
  const isAtOthers = (mark: Compound): boolean =>
    [others, ...below(others)].some((node) => fits(node, mark));
  // What is in the words is there by chance.
  const inside = below(own).filter((node) => node === words || !isWithin(node, words));
  const [here] = [own, ...inside]
    .flatMap((node) =>
      [...compoundsOf(node), ...sayingOwn(node)].map((mark) => ({
        ...mark,
        isInner: node !== own,
      })),
    )
    .map(({ what, cost, isInner }) => {
      const bonus = SAYS_OWN.test(compoundText(what)) ? 3 : 0;
      return { what, cost: cost + (isInner ? 2 : 0) - bonus };
    })
    .filter(({ what, cost }) => cost < MOST_COST && !isAtOthers(what))
    .sort((one, other) => one.cost - other.cost);
  if (here) return [here.what];
  const [row] = compoundsOf(own);
  const outer = lineOf(own)
    .slice(1, 4)
    .flatMap((node) => compoundsOf(node))
    .find(({ what, cost }) => cost < MOST_COST && row && !matches(others, [what, row.what]));
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
  const rows = rowsAround(picked, [editor, ...(name ? [name] : [])], ({ row, all }) =>
    Number(idOfRows(row, all) !== undefined),
  );
  const [first] = picked;
  const text = rows && first && placeInRow(first, rows);
  if (!rows || !text) return lost('messages-lost', 'messages.row');
  const rowOf = (node: PageNode | undefined): PageNode | undefined =>
    node && rows.all.find((row) => isWithin(node, row));
  const [others, mine] = [rowOf(message), rowOf(ownMessage)];
  const own =
    others && mine && ownMessage && others !== mine ? ownMark(mine, others, ownMessage) : undefined;
  const id = idOfRows(rows.row, rows.all);
  const sender = senderOfRows(rows.row, rows.all);
  const part = {
    row: chainText(rows.chain),
    own: own ? chainText(own) : NEVER,
    // A row that is its own text: any of its children would be less than all of it.
    text: text.selector ?? '*',
    id: id?.value ?? { attribute: 'data-id' },
    ...(sender ? { sender: sender.value } : {}),
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
