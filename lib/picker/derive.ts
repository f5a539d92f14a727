import { chainsOf, type Ranked } from './candidates';
import type { PageNode } from './page-node';
import { chainText, select, type Chain } from './selector';

const LONGEST = 200;

/** How much a name that says what the part does is worth. */
const SAYS_SO = 1;

/** The most lasting selector of a node that is accepted; none where no short one is. */
export function derive(
  node: PageNode,
  accepts: (chain: Chain) => boolean,
  ceiling?: PageNode,
  telling?: RegExp,
): Ranked<Chain> | undefined {
  const chains = chainsOf(node, ceiling).filter(({ what }) => chainText(what).length <= LONGEST);
  const value = ({ what, cost }: Ranked<Chain>): number =>
    cost - (telling?.test(chainText(what)) ? SAYS_SO : 0);
  const ranked = telling ? chains.toSorted((one, other) => value(one) - value(other)) : chains;
  return ranked.find(({ what }) => accepts(what));
}

/** The first of several demands, strictest first, that a selector can meet. */
export function deriveAny(
  node: PageNode,
  demands: readonly ((chain: Chain) => boolean)[],
  ceiling?: PageNode,
  telling?: RegExp,
): Ranked<Chain> | undefined {
  for (const accepts of demands) {
    const found = derive(node, accepts, ceiling, telling);
    if (found) return found;
  }
  return undefined;
}

export const shownIn = (scope: PageNode, chain: Chain): readonly PageNode[] =>
  select(scope, chain).filter(({ shown }) => shown);

/** It and nothing else, not even out of sight. */
export const isOnly =
  (scope: PageNode, node: PageNode) =>
  (chain: Chain): boolean => {
    const found = select(scope, chain);
    return found.length === 1 && found[0] === node;
  };

/** What `querySelector` gives there. */
export const isFirst =
  (scope: PageNode, node: PageNode) =>
  (chain: Chain): boolean =>
    select(scope, chain)[0] === node;
