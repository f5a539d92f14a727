import { isIdAttribute } from './id-values';
import { below, isWithin, rootOf, type PageNode } from './page-node';
import { isFirst } from './derive';
import { chainsOf } from './candidates';
import { marked } from './current-row';
import type { Rows } from './rows';
import { chainText, select, type Chain, type Compound } from './selector';
import { viewsOf, type View } from './views';

/** How the rows of groups begin where private chats' begin otherwise: `#/rooms/` and `#/contacts/`. */
export interface RowKind {
  readonly selector?: string;
  readonly attribute: string;
  readonly startsWith: string;
  /** Name the open chat's row on a page, by its kind; told apart from all other rows. */
  readonly group: Chain;
  readonly person?: Chain;
}

const GROUP_WORD = /group|room|channel|muc|crowd|team/i;
const LONGEST = 32;
/** Words and what stands between them: a number there would be one chat's own. */
const FRONT = /^[a-zA-Z#!@/:=_.-]{1,32}$/;
const ENDS = /[/:=#@!_-]/;

/** The shortest beginning that is in all of these and in none of those, up to a mark between words. */
function frontOf(ours: readonly string[], theirs: readonly string[]): string | undefined {
  const [first = ''] = ours;
  for (let at = 1; at < Math.min(first.length, LONGEST); at += 1) {
    const front = first.slice(0, at);
    if (!ENDS.test(front.at(-1) ?? '') || !FRONT.test(front)) continue;
    if (
      ours.every((each) => each.startsWith(front)) &&
      !theirs.some((each) => each.startsWith(front))
    )
      return front;
  }
  return undefined;
}

/** Names the row that bears both, whichever of its elements bears which. */
function chainOf(rows: Rows, way: Chain, starts: Compound['tests'][number], current: Compound) {
  const { chain } = rows;
  const outer = chain.slice(0, -1);
  const row = chain.at(-1) ?? { tests: [] };
  const add = (to: Compound, ...tests: Compound['tests']): Compound => ({
    ...to,
    tests: [...to.tests, ...tests],
  });
  const inner = way.at(-1);
  if (!inner)
    return [
      [...outer, add(row, ...current.tests, starts)],
      [...outer, add(row, starts), current],
    ];
  const front = [...chain, ...way.slice(0, -1)];
  return [
    [...front, add(inner, ...current.tests, starts)],
    [...outer, add(row, ...current.tests), ...way.slice(0, -1), add(inner, starts)],
    [...front, add(inner, starts), current],
  ];
}

/** What the list's rows say of their kind by how an address or an id in them begins. */
export function rowKind(
  views: readonly View[],
  rows: Rows,
  current: Compound,
): RowKind | undefined {
  const open = (kind: 'other-group' | 'person') =>
    viewsOf(views, kind).map(({ root }) => marked(select(root, rows.chain), current));
  const [groups, persons] = [open('other-group'), open('person')];
  if (persons.length === 0 || [...groups, ...persons].some(({ length }) => length !== 1))
    return undefined;
  const ours = [rows.row, ...groups.flat()];
  const theirs = persons.flat();
  for (const node of [rows.row, ...below(rows.row)])
    for (const attribute of Object.keys(node.attributes).filter(isIdAttribute)) {
      const found = kindAt(node, attribute, { rows, ours, theirs, current });
      if (found) return found;
    }
  return undefined;
}

interface Compared {
  readonly rows: Rows;
  readonly ours: readonly PageNode[];
  readonly theirs: readonly PageNode[];
  readonly current: Compound;
}

function kindAt(
  node: PageNode,
  attribute: string,
  { rows, ours, theirs, current }: Compared,
): RowKind | undefined {
  const way =
    node === rows.row
      ? []
      : chainsOf(node, rows.row)
          .map(({ what }) => what)
          .find((what) => isFirst(rows.row, node)(what));
  if (!way) return undefined;
  const read = (row: PageNode): string =>
    (way.length === 0 ? row : select(row, way)[0])?.attributes[attribute] ?? '';
  const [own, others] = [ours.map(read), theirs.map(read)];
  const startsWith = frontOf(own, others);
  // The chat of a single group may be called so itself.
  if (startsWith === undefined || (ours.length < 2 && !GROUP_WORD.test(startsWith)))
    return undefined;
  const told = (front: string, there: readonly PageNode[], absent: readonly PageNode[]) =>
    chainOf(rows, way, { kind: 'starts', name: attribute, value: front }, current).find(
      (chain) =>
        chainText(chain).length <= 200 &&
        there.every((row) => select(rootOf(row), chain).some((each) => isWithin(each, row))) &&
        absent.every((row) => select(rootOf(row), chain).length === 0),
    );
  const group = told(startsWith, ours, theirs);
  const persons = frontOf(others, own);
  const person = persons === undefined ? undefined : told(persons, theirs, ours);
  return (
    group && {
      ...(way.length === 0 ? {} : { selector: chainText(way) }),
      attribute,
      startsWith,
      group,
      ...(person ? { person } : {}),
    }
  );
}
