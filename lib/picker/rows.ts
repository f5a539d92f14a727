import { chainsOf, compoundsOf, isOwnAttribute, placeOf, type Ranked } from './candidates';
import { isIdAttribute } from './id-values';
import { isFirst, isOnly, deriveAny } from './derive';
import {
  classesOf,
  holdsMore,
  isWithin,
  lineOf,
  rootOf,
  textsIn,
  type PageNode,
} from './page-node';
import { chainText, select, type Chain, type Compound } from './selector';
import { isStateName } from './stable-name';

/** Rows of one list, the picked one among them. */
export interface Rows {
  readonly chain: Chain;
  readonly row: PageNode;
  readonly all: readonly PageNode[];
}

const lasting = (node: PageNode): readonly string[] =>
  classesOf(node).filter((name) => !isStateName(name));

export function isAlike(one: PageNode, other: PageNode): boolean {
  if (one.tag !== other.tag || one.attributes.role !== other.attributes.role) return false;
  const names = lasting(one);
  const common = lasting(other).filter((name) => names.includes(name));
  return names.length === 0 ? lasting(other).length === 0 : common.length > 0;
}

const alikeIn = (parent: PageNode, node: PageNode): readonly PageNode[] =>
  parent.children.filter((each) => isAlike(node, each));

/** Elements like one beside it, and in the other sections of a list that has some: online, offline. */
function peersOf(node: PageNode): readonly PageNode[] {
  const { parent } = node;
  if (!parent) return [node];
  const sections = parent.parent ? alikeIn(parent.parent, parent) : [parent];
  const held = sections.map((section) => alikeIn(section, node));
  const all = held.flat();
  // Where each holds one, what holds it is the row, unless the one has an id of its own.
  return held.some(({ length }) => length > 1) || haveOwnIds(all) ? all : alikeIn(parent, node);
}

/** Whether an attribute that the page made up says another thing on each. */
function haveOwnIds(nodes: readonly PageNode[]): boolean {
  const [first, ...others] = nodes;
  if (!first || others.length === 0) return false;
  return Object.keys(first.attributes).some((name) => {
    const values = nodes.map(({ attributes }) => attributes[name]);
    return (
      isIdAttribute(name) &&
      isOwnAttribute(name) &&
      values.every(Boolean) &&
      new Set(values).size === nodes.length
    );
  });
}

export const isRowLike = ({ tag, attributes: { role = '' } }: PageNode): boolean =>
  /^(?:li|tr|option)$/.test(tag) || /^(?:listitem|option|row|treeitem)$/.test(role);

/** What holds more of such parts is no row any more but a list. */
const MOST_PARTS = 5;
const ROW_WORD = /(?:^|[-_])(?:item|row|entry|msg|message|bubble)$/;
const isCalledRow = (node: PageNode): boolean =>
  [node.tag, ...classesOf(node)].some((name) => ROW_WORD.test(name));

/** Elements around a picked one that are repeated; of a list with one row, what makes a row. */
function rowsLikely(node: PageNode): readonly PageNode[] {
  const line = lineOf(node);
  const repeated = line.filter((each) => peersOf(each).length > 1 && textsIn(each) > 0);
  const others = line.filter((each) => !repeated.includes(each));
  return [...repeated, ...others.filter(isRowLike), ...others.filter(isCalledRow)];
}

const isUnnested = (nodes: readonly PageNode[]): boolean =>
  nodes.every((node) => !nodes.some((other) => other !== node && isWithin(node, other)));

const sameDepth = (nodes: readonly PageNode[]): boolean =>
  new Set(nodes.map((node) => `${node.tag} ${lineOf(node).length}`)).size === 1;

/**
 * A selector of all rows like these and of nothing else: rows of one kind at one depth, none in
 * another, with as many as there are beside the picked ones. A name and the line below it may be
 * alike too: `worthOf` counts what only whole rows have, and of equals the innermost are taken.
 */
export function rowsAround(
  picked: readonly PageNode[],
  forbidden: readonly PageNode[],
  worthOf: (rows: Rows) => number,
): Rows | undefined {
  const rows = (areEnough: AreEnough, mayBeChild = false) =>
    rowsOf({ picked, forbidden, worthOf, areEnough, mayBeChild });
  const areAll: AreEnough = (all, peers) => peers.every((each) => all.includes(each));
  return (
    rows(areAll) ??
    // Some rows hold others, as notices that were folded up do: those like the picked ones, then.
    rows((all, peers) => all.length > 1 && all.length * 4 >= peers.length) ??
    // Some bear no name at all, only looks: whatever lies right in their list.
    rows(areAll, true)
  );
}

type AreEnough = (all: readonly PageNode[], peers: readonly PageNode[]) => boolean;
interface Search {
  readonly picked: readonly PageNode[];
  readonly forbidden: readonly PageNode[];
  readonly worthOf: (rows: Rows) => number;
  readonly areEnough: AreEnough;
  readonly mayBeChild: boolean;
}

function rowsOf({ picked, forbidden, worthOf, areEnough, mayBeChild }: Search): Rows | undefined {
  const [first] = picked;
  if (!first) return undefined;
  const root = rootOf(first);
  let best: (Rows & { readonly worth: number }) | undefined;
  for (const row of rowsLikely(first)) {
    const peers = peersOf(row);
    if (best && best.all.filter((each) => isWithin(each, row)).length > MOST_PARTS) break;
    if (forbidden.some((each) => isWithin(each, row))) continue;
    const accepts = (chain: Chain): boolean => {
      const all = select(root, chain);
      return (
        all.includes(row) &&
        areEnough(all, peers) &&
        picked.every((each) => all.some((one) => isWithin(each, one))) &&
        sameDepth(all) &&
        isUnnested(all) &&
        !forbidden.some((each) => all.some((one) => isWithin(each, one)))
      );
    };
    const found = bestFor(row, peers).find(
      ({ what }) => (mayBeChild || !what.some(({ isChild }) => isChild)) && accepts(what),
    );
    if (!found) continue;
    const rows = { chain: found.what, row, all: select(root, found.what) };
    const worth = worthOf(rows);
    if (!best || worth > best.worth) best = { ...rows, worth };
  }
  return best;
}

/** Any row may lack what the picked one has: the others' selectors count as well. */
const bestFor = (row: PageNode, peers: readonly PageNode[]): readonly Ranked<Chain>[] =>
  [row, ...peers.filter((each) => each !== row).slice(0, 3)]
    .flatMap((each) => chainsOf(each))
    .filter(({ what }) => chainText(what).length <= 200)
    .sort((one, other) => one.cost - other.cost);

/** From the row inwards by places, where nothing on the way has a name. */
function wayByPlace(node: PageNode, row: PageNode, all: readonly PageNode[]): Chain | undefined {
  const inside = lineOf(node).slice(0, lineOf(node).indexOf(row)).toReversed();
  return compoundsOf(row)
    .map(({ what }): Chain => [what, ...inside.map(placeOf)])
    .find(
      (chain) =>
        chainText(chain).length <= 200 &&
        all.every((each) => select(each, chain).length > 0) &&
        isFirst(row, node)(chain),
    );
}

const holdsText = ([first, ...others]: readonly PageNode[]): boolean =>
  first !== undefined && others.length === 0 && textsIn(first) > 0;

function wayInRow(node: PageNode, { row, all }: Rows): Chain | undefined {
  if (node === row) return [];
  const everywhere = (chain: Chain): boolean =>
    isFirst(row, node)(chain) && all.every((each) => select(each, chain).length > 0);
  const found = deriveAny(
    node,
    [
      (chain) => isOnly(row, node)(chain) && all.every((each) => holdsText(select(each, chain))),
      (chain) => isOnly(row, node)(chain) && everywhere(chain),
      everywhere,
      isOnly(row, node),
      isFirst(row, node),
    ],
    row,
  );
  return found?.what ?? wayByPlace(node, row, all);
}

/** Where in its row a picked element is; the row itself needs no selector. */
export function placeInRow(
  node: PageNode,
  rows: Rows,
): { selector?: string; ownText?: true } | undefined {
  const way = wayInRow(node, rows);
  if (!way) return undefined;
  const alike = rows.all.flatMap((row) =>
    way.length === 0 ? [row] : select(row, way).slice(0, 1),
  );
  return {
    ...(way.length === 0 ? {} : { selector: chainText(way) }),
    ...(alike.some(holdsMore) && node.texts === 1 ? { ownText: true } : {}),
  };
}

/** A picked element of whatever row bears this mark, itself or on something in it. */
export function inMarkedRow(node: PageNode, rows: Rows, mark: Compound): Chain | undefined {
  const way = wayInRow(node, rows);
  const last = rows.chain.at(-1);
  if (!way || !last) return undefined;
  const itself = [...rows.chain.slice(0, -1), { ...last, tests: [...last.tests, ...mark.tests] }];
  const inside = [...rows.chain, mark];
  return [itself, inside]
    .flatMap((front) => [way, way.slice(1)].map((inner) => [...front, ...inner]))
    .find(isOnly(rootOf(node), node));
}
