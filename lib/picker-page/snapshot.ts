import type { PageNode } from '../picker/page-node';

const MOST_NODES = 30_000;
const MOST_ATTRIBUTES = 40;
const LONGEST_VALUE = 256;
/** What repeats text that people wrote, or is none of the page's structure. */
const LEFT_OUT =
  /^(?:title|alt|value|placeholder|style|src|srcset|on.*|aria-(?:label|description|valuetext|placeholder|roledescription)|(?:data-)?(?:[\w-]*-)?(?:text|content|message|body|label|caption|summary|tooltip|subject|html|preview|digest|original-title))$/;
const SKIPPED = new Set(['script', 'style', 'template', 'noscript', 'link', 'meta']);
const HIDDEN_COUNTS_TOO = { visibilityProperty: true, checkVisibilityCSS: true };

type Growing = PageNode & { readonly children: PageNode[] };

/** A page as plain data, and which of its elements became which node. */
export interface Snapshot {
  readonly root: PageNode;
  readonly nodes: ReadonlyMap<Element, PageNode>;
}

const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries(
    Array.from(element.attributes)
      .slice(0, MOST_ATTRIBUTES)
      .filter(({ name, value }) => !LEFT_OUT.test(name) && value.length <= LONGEST_VALUE)
      .map(({ name, value }) => [name, value]),
  );

const textsOf = (element: Element): number =>
  Array.from(element.childNodes).filter(
    (node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '',
  ).length;

/** Takes down a page's structure; no text, no shadow roots, no other frames. */
export function takeSnapshot(page: Document, ours?: Element): Snapshot {
  const nodes = new Map<Element, PageNode>();
  const waiting: (readonly [Element, Growing | undefined])[] = [[page.documentElement, undefined]];
  let root: PageNode | undefined;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [element, parent] = next;
    if (element === ours || SKIPPED.has(element.localName) || nodes.size >= MOST_NODES) continue;
    const node: Growing = {
      tag: element.localName,
      attributes: attributesOf(element),
      texts: textsOf(element),
      shown: element.checkVisibility(HIDDEN_COUNTS_TOO),
      parent,
      children: [],
    };
    nodes.set(element, node);
    parent?.children.push(node);
    root ??= node;
    for (const child of Array.from(element.children).reverse()) waiting.push([child, node]);
  }
  if (!root) throw new Error('a page has a root element');
  return { root, nodes };
}
