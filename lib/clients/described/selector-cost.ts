import type { ClientDescription } from '../client';
import { selectorsOf } from './selectors-of';

const NODES = 5000;
const MOST_MS = 5;
const TRIES = 3;
const DEPTH = 12;

/** A page as large as chat pages get, nested as they are, that is shown to nobody. */
function largePage(page: Document): DocumentFragment {
  const fragment = page.createDocumentFragment();
  let parent: ParentNode & Node = fragment;
  for (let at = 0; at < NODES; at += 1) {
    const element = page.createElement(at % 3 === 0 ? 'div' : at % 3 === 1 ? 'span' : 'li');
    element.className = `a b${at % 7} c${at % 31}`;
    element.setAttribute('data-id', String(at));
    parent.append(element);
    parent = at % DEPTH === 0 ? fragment : element;
  }
  return fragment;
}

/** The quickest of some tries, in ms: what else the machine does must not count. */
function costOf(root: ParentNode, selector: string): number {
  let best = Infinity;
  for (let tries = 0; tries < TRIES && best > MOST_MS; tries += 1) {
    const start = performance.now();
    root.querySelectorAll(selector);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Names of the parts whose selector is none, or takes over 5 ms on a page of 5,000 nodes. */
export function selectorProblems(description: ClientDescription, page: Document): string[] {
  const root = largePage(page);
  const problems = selectorsOf(description).flatMap(({ part, selector }) => {
    try {
      return costOf(root, selector) > MOST_MS ? [`too-slow ${part}`] : [];
    } catch {
      return [`no-selector ${part}`];
    }
  });
  return [...new Set(problems)];
}
