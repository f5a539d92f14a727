import { classesOf, lineOf, type PageNode } from './page-node';
import { compoundText, type Chain, type Compound, type Test } from './selector';
import { isLookName, isStableName, isStateName, stemOf } from './stable-name';

export interface Ranked<T> {
  readonly what: T;
  /** How little it can be relied on; less is better. */
  readonly cost: number;
}

const MOST_ANCESTORS = 10;
const MOST_PER_NODE = 14;
const MOST_PER_ANCESTOR = 5;
const PAIR_COST = 1.5;
/** One more element around it, in the next release, and it lies right in it no more. */
const CHILD_COST = 4;
const PLACE_COST = 30;
/** A place in whatever may be any, say that of the third link in a message. */
const ANYWHERE_COST = 15;

/** Attributes that say what an element is; their values are words of the page's makers. */
const TELLING =
  /^(?:data-(?:testid|test|qa|cy|role|type|kind|name|component|part|tid|view)|itemprop)$/;
const FIXED = /^(?:role|name|type|contenteditable|data-slate-editor|data-lexical-editor)$/;
const PRESENT = /^data-[a-z][a-z-]{1,30}$/;
const CUSTOM = /^[a-z]{2,20}(?:id)?$/;
const PLAIN_NAMES = new Set(
  'id class style href src type name role value width height tabindex draggable dir lang hidden disabled for rows cols autocomplete spellcheck contenteditable viewbox fill d x y xmlns alt title target rel open method action'.split(
    ' ',
  ),
);
const VALUE = /^[a-zA-Z][\w-]{1,30}$/;
const isTrueOrFalse = (value: string): boolean => /^(?:true|false|plaintext-only)$/.test(value);

export const isCustomTag = ({ tag }: PageNode): boolean =>
  /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(tag);
/** An attribute of the page's own making: what it holds may be an id. */
export const isOwnAttribute = (name: string): boolean =>
  PRESENT.test(name) || (CUSTOM.test(name) && !PLAIN_NAMES.has(name));

function attributeTest(name: string, value: string): readonly Ranked<Test>[] {
  if (TELLING.test(name) && VALUE.test(value) && isStableName(value))
    return [{ what: { kind: 'is', name, value }, cost: 1.6 }];
  if (FIXED.test(name) && (isStableName(value) || isTrueOrFalse(value)))
    return [{ what: { kind: 'is', name, value }, cost: name === 'name' ? 2.2 : 3.5 }];
  if (PRESENT.test(name) && !/(?:^|-)v-|-hash|react|ember/.test(name))
    return [
      { what: { kind: 'has', name }, cost: 3 },
      ...(VALUE.test(value) && isStableName(value) && !isStateName(value)
        ? [{ what: { kind: 'is' as const, name, value }, cost: 3.2 }]
        : []),
    ];
  return isOwnAttribute(name) ? [{ what: { kind: 'has', name }, cost: 3.4 }] : [];
}

function classTest(name: string): readonly Ranked<Test>[] {
  if (isStateName(name)) return [];
  if (isStableName(name))
    return [{ what: { kind: 'class', value: name }, cost: isLookName(name) ? 7 : 2 }];
  const stem = stemOf(name);
  return stem === undefined || isStateName(stem)
    ? []
    : [{ what: { kind: 'stem', value: stem }, cost: 4 }];
}

function testsOf(node: PageNode): readonly Ranked<Test>[] {
  const { id } = node.attributes;
  const own: readonly Ranked<Test>[] =
    id !== undefined && isStableName(id) && !/\d/.test(id)
      ? [{ what: { kind: 'id', value: id }, cost: 1 }]
      : [];
  const attributes = Object.entries(node.attributes).flatMap(([name, value]) =>
    attributeTest(name, value),
  );
  return [...own, ...[...new Set(classesOf(node))].flatMap(classTest), ...attributes].sort(
    (one, other) => one.cost - other.cost,
  );
}

const cheapest = <T>(ranked: readonly Ranked<T>[], most: number): readonly Ranked<T>[] =>
  [...ranked].sort((one, other) => one.cost - other.cost).slice(0, most);

/** Ways to name one element by what it is, best first. */
export function compoundsOf(node: PageNode): readonly Ranked<Compound>[] {
  const tests = testsOf(node);
  const single = tests.flatMap(({ what, cost }): Ranked<Compound>[] => [
    { what: { tests: [what] }, cost },
    { what: { tag: node.tag, tests: [what] }, cost: cost + 0.6 },
  ]);
  const pairs = tests.slice(0, 6).flatMap((one, at) =>
    tests.slice(at + 1, 6).map((other): Ranked<Compound> => {
      return { what: { tests: [one.what, other.what] }, cost: one.cost + other.cost };
    }),
  );
  const bare: Ranked<Compound> = {
    what: { tag: node.tag, tests: [] },
    cost: isCustomTag(node) ? 1.8 : /^(?:div|span|svg|path|p|i|b)$/.test(node.tag) ? 12 : 7,
  };
  return cheapest([...single, ...pairs, bare], MOST_PER_NODE);
}

/** One of its parent's children of that tag, counted: the next release may add another. */
export function placeOf(node: PageNode): Compound {
  const peers = node.parent?.children.filter(({ tag }) => tag === node.tag) ?? [];
  return { tag: node.tag, tests: [{ kind: 'nth', value: Math.max(1, peers.indexOf(node) + 1) }] };
}

/** Selectors that match a node, the most lasting first; inside `ceiling` only, where there is one. */
export function chainsOf(node: PageNode, ceiling?: PageNode): readonly Ranked<Chain>[] {
  const line = lineOf(node).slice(1);
  const top = ceiling ? line.indexOf(ceiling) : -1;
  const around = (top < 0 ? line : line.slice(0, top))
    .filter(({ tag }) => tag !== 'html' && tag !== 'body')
    .slice(0, MOST_ANCESTORS);
  const own = compoundsOf(node);
  const outer = around.flatMap((each, far) =>
    cheapest(compoundsOf(each), MOST_PER_ANCESTOR).map(({ what, cost }) => ({
      what,
      cost: cost + far * 0.2,
    })),
  );
  const place: Ranked<Compound> = { what: placeOf(node), cost: PLACE_COST };
  const [parent] = around;
  const holding = parent ? cheapest(compoundsOf(parent), MOST_PER_ANCESTOR) : [];
  const all: Ranked<Chain>[] = [...own, place].flatMap((inner): Ranked<Chain>[] => [
    { what: [inner.what], cost: inner.cost + (inner === place ? ANYWHERE_COST : 0) },
    ...outer.map(({ what, cost }) => ({
      what: [what, inner.what],
      cost: cost + inner.cost + PAIR_COST,
    })),
    ...holding.map(({ what, cost }) => ({
      what: [what, { ...inner.what, isChild: true }],
      cost: cost + inner.cost + PAIR_COST + CHILD_COST,
    })),
  ]);
  return all
    .map(({ what, cost }) => ({ what, cost: cost + what.map(compoundText).join(' ').length / 100 }))
    .sort((one, other) => one.cost - other.cost);
}
