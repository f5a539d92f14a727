import { chainsOf, isOwnAttribute } from './candidates';
import { isFirst } from './derive';
import { below, type PageNode } from './page-node';
import { chainText, select } from './selector';

/** Where an id stands: in an attribute of the element itself, or of one inside it. */
export interface IdValue {
  readonly selector?: string;
  readonly attribute: string;
}

const LONGEST_ID = 64;
const MOST_INSIDE = 60;
const SAYS_ID =
  /(?:^|-)(?:id|uid|jid|key|username|roomid|chatid|msgid|guid|uuid|cid|mid)$|id$|jid$/i;
const SAYS_CHAT = /room|chat|conv|session|channel|peer|group|thread|msg|message|user|from/i;
const POOR = /^(?:style|class|src|srcset|d|transform|points|width|height|x|y)$/;

const isIdAttribute = (name: string): boolean =>
  !POOR.test(name) && (name === 'id' || name === 'href' || isOwnAttribute(name));

const costOf = (name: string): number =>
  (name === 'href' ? 6 : name === 'id' ? 3 : 4) -
  (SAYS_ID.test(name) ? 2 : 0) -
  (SAYS_CHAT.test(name) ? 1 : 0);

/** One line of what may be stored; anything else is no id. */
const usable = (value: string | undefined): string | undefined =>
  value !== undefined && value.trim() !== '' && value.length <= LONGEST_ID && !/[\r\n]/.test(value)
    ? value
    : undefined;

/** An attribute that could be an id, and how it is read off another node of its kind. */
export interface Candidate {
  readonly value: IdValue;
  readonly cost: number;
  readonly read: (node: PageNode) => string | undefined;
}

/** Attributes of a node and of what is in it, that could be its id; the likeliest first. */
function candidatesAt(node: PageNode, isLeftOut: (inner: PageNode) => boolean): Candidate[] {
  const own = Object.keys(node.attributes)
    .filter(isIdAttribute)
    .map((attribute) => ({
      value: { attribute },
      cost: costOf(attribute),
      read: (other: PageNode) => usable(other.attributes[attribute]),
    }));
  const inner = below(node)
    .filter((each) => !isLeftOut(each))
    .slice(0, MOST_INSIDE)
    .flatMap((each) => insideAt(node, each));
  return [...own, ...inner].sort((one, other) => one.cost - other.cost);
}
function insideAt(node: PageNode, inner: PageNode): Candidate[] {
  const names = Object.keys(inner.attributes).filter(isIdAttribute);
  if (names.length === 0) return [];
  const chain = chainsOf(inner, node).find(({ what }) => isFirst(node, inner)(what))?.what;
  return names.flatMap((attribute) =>
    chain
      ? [
          {
            value: { selector: chainText(chain), attribute },
            cost: costOf(attribute) + 1.5,
            read: (other: PageNode) => usable(select(other, chain)[0]?.attributes[attribute]),
          },
        ]
      : [],
  );
}

const areDistinct = (values: readonly (string | undefined)[]): boolean =>
  values.every(Boolean) && new Set(values).size === values.length;

/** What differs from row to row: where an id of each stands. */
export function idOfRows(row: PageNode, all: readonly PageNode[]): Candidate | undefined {
  return candidatesAt(row, () => false).find(({ read }) => {
    const values = all.map(read);
    const told = values.filter(Boolean);
    return told.length * 2 > all.length && new Set(told).size === told.length && read(row);
  });
}

/** What differs from chat to chat; with one chat only a name that speaks of an id is believed. */
export function idOfChats(
  [first, ...others]: readonly PageNode[],
  isLeftOut: (inner: PageNode) => boolean,
): Candidate | undefined {
  if (!first) return undefined;
  return candidatesAt(first, isLeftOut).find(({ value, read }) => {
    if (value.attribute === 'href') return false;
    const values = [first, ...others].map(read);
    return others.length > 0
      ? areDistinct(values)
      : value.attribute !== 'id' && SAYS_ID.test(value.attribute) && values[0] !== undefined;
  });
}
