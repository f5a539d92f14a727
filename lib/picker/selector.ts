import { below, classesOf, isWithin, rootOf, type PageNode } from './page-node';

/** What a simple selector asks of one element. */
export type Test =
  | { readonly kind: 'id' | 'class' | 'stem'; readonly value: string }
  | { readonly kind: 'has'; readonly name: string }
  | { readonly kind: 'is'; readonly name: string; readonly value: string }
  | { readonly kind: 'starts'; readonly name: string; readonly value: string }
  | { readonly kind: 'nth'; readonly value: number };

export interface Compound {
  readonly tag?: string;
  readonly tests: readonly Test[];
  /** It lies right in the one before it. */
  readonly isChild?: boolean;
}
/** Compounds from the outside in; each lies somewhere below the one before it, or right in it. */
export type Chain = readonly Compound[];

function testText(test: Test): string {
  switch (test.kind) {
    case 'id':
      return `#${test.value}`;
    case 'class':
      return `.${test.value}`;
    case 'stem':
      return `[class*="${test.value}"]`;
    case 'has':
      return `[${test.name}]`;
    case 'is':
      return `[${test.name}="${test.value}"]`;
    case 'starts':
      return `[${test.name}^="${test.value}"]`;
    case 'nth':
      return `:nth-of-type(${test.value})`;
  }
}

export const compoundText = ({ tag = '', tests }: Compound): string =>
  tag + tests.map(testText).join('') || '*';
/** As CSS says it. */
export const chainText = (chain: Chain): string =>
  chain.map((each, at) => (at > 0 && each.isChild ? '> ' : '') + compoundText(each)).join(' ');

function passes(node: PageNode, test: Test): boolean {
  switch (test.kind) {
    case 'id':
      return node.attributes.id === test.value;
    case 'class':
      return classesOf(node).includes(test.value);
    case 'stem':
      return (node.attributes.class ?? '').includes(test.value);
    case 'has':
      return Object.hasOwn(node.attributes, test.name);
    case 'is':
      return Object.hasOwn(node.attributes, test.name) && node.attributes[test.name] === test.value;
    case 'starts':
      return node.attributes[test.name]?.startsWith(test.value) === true;
    case 'nth': {
      const peers = node.parent?.children.filter(({ tag }) => tag === node.tag) ?? [node];
      return peers.indexOf(node) === test.value - 1;
    }
  }
}

export const fits = (node: PageNode, { tag, tests }: Compound): boolean =>
  (tag === undefined || node.tag === tag) && tests.every((test) => passes(node, test));

/** As `Element.matches`. */
export function matches(node: PageNode, chain: Chain): boolean {
  const last = chain.at(-1);
  if (!last || !fits(node, last)) return false;
  const outer = chain.slice(0, -1);
  if (outer.length === 0) return true;
  for (let at = node.parent; at; at = at.parent) {
    if (matches(at, outer)) return true;
    if (last.isChild) return false;
  }
  return false;
}

type Index = ReadonlyMap<string, readonly PageNode[]>;
const indexes = new WeakMap<PageNode, Index>();

/** A page's nodes by what is rarest in them, so that a selector need not ask all of them. */
function indexOf(root: PageNode): Index {
  const known = indexes.get(root);
  if (known) return known;
  const index = new Map<string, PageNode[]>();
  const put = (key: string, node: PageNode): void => {
    const there = index.get(key);
    if (there) there.push(node);
    else index.set(key, [node]);
  };
  for (const node of [root, ...below(root)]) {
    put('*', node);
    put(node.tag, node);
    for (const name of new Set(classesOf(node))) put(`.${name}`, node);
    for (const name of Object.keys(node.attributes)) put(`[${name}]`, node);
  }
  indexes.set(root, index);
  return index;
}

function keyOf({ tag, tests }: Compound): string {
  const named = tests.find(({ kind }) => kind === 'class');
  if (named?.kind === 'class') return `.${named.value}`;
  const attribute = tests.find((test) => 'name' in test);
  if (attribute && 'name' in attribute) return `[${attribute.name}]`;
  if (tests.some(({ kind }) => kind === 'id')) return '[id]';
  return tag ?? (tests.some(({ kind }) => kind === 'stem') ? '[class]' : '*');
}

/** As `querySelectorAll` at a node: what is outside of it counts for the chain, not as a match. */
export function select(scope: PageNode, chain: Chain): readonly PageNode[] {
  const last = chain.at(-1);
  if (!last) return [];
  const root = rootOf(scope);
  const likely = indexOf(root).get(keyOf(last)) ?? [];
  return likely.filter(
    (node) => node !== scope && (scope === root || isWithin(node, scope)) && matches(node, chain),
  );
}
