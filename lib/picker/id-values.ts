import { chainsOf, isOwnAttribute } from './candidates';
import { isFirst } from './derive';
import { below, type PageNode } from './page-node';
import { chainText, select } from './selector';

/** Where an id stands: in an attribute of the element itself, or of one inside it. */
export interface IdValue {
  readonly selector?: string;
  readonly attribute: string;
}

const MOST_INSIDE = 60;
const SAYS_ID =
  /(?:^|-)(?:id|uid|jid|key|username|roomid|chatid|msgid|guid|uuid|cid|mid)$|id$|jid$/i;
const SAYS_CHAT = /room|chat|conv|session|channel|peer|group|thread|msg|message|user|from/i;
const POOR = /^(?:style|class|src|srcset|d|transform|points|width|height|x|y)$/;

const isIdAttribute = (name: string): boolean =>
  !POOR.test(name) && (name === 'id' || name === 'href' || isOwnAttribute(name));

const costOf = (name: string): number => {
  // An element's own `id` is often made up anew each time; an address holds more than an id.
  const base = name === 'href' ? 7 : name === 'id' ? 6 : 4;
  return base - (SAYS_ID.test(name) && name !== 'id' ? 2 : 0) - (SAYS_CHAT.test(name) ? 1 : 0);
};

/** Signs that ids are made of; words that people wrote are no id. */
const ID_FORM = /^[\w.:@/+=#?&%~|,$!*-]{1,64}$/;
const usable = (value: string | undefined): string | undefined =>
  value !== undefined && ID_FORM.test(value) ? value : undefined;

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
  const found = chainsOf(inner, node).find(({ what }) => isFirst(node, inner)(what));
  const chain = found?.what;
  return names.flatMap((attribute) =>
    found && chain
      ? [
          {
            value: { selector: chainText(chain), attribute },
            cost: costOf(attribute) + 1 + found.cost / 4,
            read: (other: PageNode) => usable(select(other, chain)[0]?.attributes[attribute]),
          },
        ]
      : [],
  );
}

const areDistinct = (values: readonly (string | undefined)[]): boolean =>
  values.every(Boolean) && new Set(values).size === values.length;

/** What differs from row to row: where an id of each stands. */
export function idOfRows(
  row: PageNode,
  all: readonly PageNode[],
  isTrusted: (attribute: string) => boolean = () => true,
): Candidate | undefined {
  return candidatesAt(row, () => false).find(({ value, read }) => {
    if (!isTrusted(value.attribute)) return false;
    const values = all.map(read);
    const told = values.filter(Boolean);
    // Notices stand between messages and have none.
    return told.length * 4 >= all.length && new Set(told).size === told.length && read(row);
  });
}

const SAYS_SENDER = /(?:^|-)(?:from|sender|author|user|uid|username|userid|user-id)$/;

/** Who wrote each row, where every row says so. */
export const senderOfRows = (row: PageNode, all: readonly PageNode[]): Candidate | undefined =>
  candidatesAt(row, () => false).find(
    ({ value, read }) => SAYS_SENDER.test(value.attribute) && all.every(read),
  );

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
