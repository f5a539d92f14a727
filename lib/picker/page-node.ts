/**
 * One element of a page as plain data. No text of the page is in it: only how many pieces of text an
 * element holds itself.
 */
export interface PageNode {
  readonly tag: string;
  /** `id` and `class` too; without those that repeat text (title, alt, aria-label …). */
  readonly attributes: Readonly<Record<string, string>>;
  readonly texts: number;
  readonly shown: boolean;
  readonly parent: PageNode | undefined;
  readonly children: readonly PageNode[];
}

export const classesOf = (node: PageNode): readonly string[] =>
  (node.attributes.class ?? '').split(/\s+/).filter(Boolean);

/** The node itself first, then outwards to the root. */
export function lineOf(node: PageNode): readonly PageNode[] {
  const line: PageNode[] = [];
  for (let at: PageNode | undefined = node; at; at = at.parent) line.push(at);
  return line;
}

export const rootOf = (node: PageNode): PageNode => lineOf(node).at(-1) ?? node;

export const isWithin = (node: PageNode, outer: PageNode): boolean => lineOf(node).includes(outer);

/** All nodes below, in the page's order. */
export function below(root: PageNode): readonly PageNode[] {
  const found: PageNode[] = [];
  const waiting = [...root.children].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    found.push(node);
    for (let at = node.children.length - 1; at >= 0; at -= 1) {
      const child = node.children[at];
      if (child) waiting.push(child);
    }
  }
  return found;
}

/** Pieces of text in a node and below it. */
export const textsIn = (node: PageNode): number =>
  below(node).reduce((sum, { texts }) => sum + texts, node.texts);

/** Other texts stand in it beside its own, as a badge or a count does. */
export const holdsMore = (node: PageNode): boolean => node.texts === 1 && textsIn(node) > 1;
/** A name can be read off it: it holds one text, or one that is its own. */
export const isNameLike = (node: PageNode): boolean => node.texts === 1 || textsIn(node) === 1;

/** The smallest node around all of them; none where they are of different pages. */
export function commonAncestor(nodes: readonly PageNode[]): PageNode | undefined {
  const [first, ...rest] = nodes;
  return first && lineOf(first).find((each) => rest.every((other) => isWithin(other, each)));
}
