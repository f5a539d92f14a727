import { chainsOf, isOwnAttribute, type Ranked } from './candidates';
import { isFirst } from './derive';
import { below, type PageNode } from './page-node';
import { chainText, select, type Chain } from './selector';

/** Where an id stands: in an attribute of the element itself, or of one inside it. */
export interface IdValue {
  readonly selector?: string;
  readonly attribute: string;
}

const MOST_INSIDE = 60;
const DRAWN = /^(?:svg|path|g|use|circle|rect|polygon|line|defs)$/;
const SAYS_ID =
  /(?:^|-)(?:id|uid|jid|key|username|roomid|chatid|msgid|guid|uuid|cid|mid)$|id$|jid$/i;
const SAYS_CHAT = /room|chat|conv|session|channel|peer|group|thread|msg|message|user|from/i;
const POOR = /^(?:style|class|src|srcset|d|transform|points|width|height|x|y)$/;

/** When something was, or its place among others: another on the next visit. */
const PASSING = /(?:date|time|timestamp|index|order|position|offset|count)$/;

export const isIdAttribute = (name: string): boolean =>
  !POOR.test(name) &&
  !PASSING.test(name) &&
  (name === 'id' || name === 'href' || isOwnAttribute(name));

const costOf = (name: string): number => {
  // An element's own `id` is often made up anew each time; an address holds more than an id.
  const base = name === 'href' ? 7 : name === 'id' ? 6 : 4;
  return base - (SAYS_ID.test(name) && name !== 'id' ? 2 : 0) - (SAYS_CHAT.test(name) ? 1 : 0);
};

/** Signs that ids are made of; words that people wrote are no id. */
const ID_FORM = /^[\w.:@/+=#?&%~|,$!*-]{1,64}$/;
/** `0.8em`, `120px`: how large something is. */
const SIZE = /^\d*\.?\d+(?:px|r?em|%|v[hw]|pt)$/;
const SWITCH = /^(?:true|false|null|undefined|auto|none|on|off)$/;
const usable = (value: string | undefined): string | undefined =>
  value !== undefined && ID_FORM.test(value) && !SIZE.test(value) && !SWITCH.test(value)
    ? value
    : undefined;

/** An attribute that could be an id, and how it is read off another node of its kind. */
export interface Candidate {
  readonly value: IdValue;
  readonly cost: number;
  readonly read: (node: PageNode) => string | undefined;
}

/** Attributes of a node and of what is in it, that could be its id; the likeliest first. */
function candidatesAt(
  node: PageNode,
  peers: readonly PageNode[],
  isLeftOut: (inner: PageNode) => boolean = () => false,
): Candidate[] {
  const own = Object.keys(node.attributes)
    .filter(isIdAttribute)
    .map((attribute) => ({
      value: { attribute },
      cost: costOf(attribute),
      read: (other: PageNode) => usable(other.attributes[attribute]),
    }));
  const inner = below(node)
    .filter((each) => !DRAWN.test(each.tag) && !isLeftOut(each))
    .slice(0, MOST_INSIDE)
    .flatMap((each) => insideAt(node, each, peers));
  return [...own, ...inner].sort((one, other) => one.cost - other.cost);
}

const MOST_WAYS = 12;

/** The way to an inner element that leads somewhere in most of the others. */
function wayTo(
  inner: PageNode,
  node: PageNode,
  peers: readonly PageNode[],
): Ranked<Chain> | undefined {
  const reach = ({ what }: Ranked<Chain>): number =>
    peers.filter((each) => select(each, what).length > 0).length;
  return chainsOf(inner, node)
    .filter(({ what }) => isFirst(node, inner)(what))
    .slice(0, MOST_WAYS)
    .map((way) => ({ way, reach: reach(way) }))
    .sort((one, other) => other.reach - one.reach)[0]?.way;
}

function insideAt(node: PageNode, inner: PageNode, peers: readonly PageNode[]): Candidate[] {
  const names = Object.keys(inner.attributes).filter(isIdAttribute);
  if (names.length === 0) return [];
  const found = wayTo(inner, node, peers);
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

/** What differs from row to row: where an id stands, of all the rows if there is such. */
export const idOfEachRow: typeof idOfRows = (row, all, isTrusted) =>
  idsOfRows(row, all, isTrusted).find(({ read }) => all.every(read)) ??
  idOfRows(row, all, isTrusted);

/** What differs from row to row: where an id of most stands. */
export const idOfRows = (
  row: PageNode,
  all: readonly PageNode[],
  isTrusted?: (attribute: string) => boolean,
): Candidate | undefined => idsOfRows(row, all, isTrusted)[0];

function idsOfRows(
  row: PageNode,
  all: readonly PageNode[],
  isTrusted: (attribute: string) => boolean = () => true,
): readonly Candidate[] {
  return candidatesAt(row, all).filter(({ value, read }) => {
    // A single row differs from nothing.
    if (!isTrusted(value.attribute) || (all.length === 1 && !SAYS_ID.test(value.attribute)))
      return false;
    const values = all.map(read);
    const told = values.filter(Boolean);
    const isEnough = told.length >= Math.min(2, all.length);
    // Notices stand between messages and have none.
    return (
      isEnough && told.length * 4 >= all.length && new Set(told).size === told.length && read(row)
    );
  });
}

const SAYS_SENDER = /(?:^|-)(?:from|sender|author|user|uid|username|userid|user-id)$/;

/** Who wrote each row, where every row says so. */
export const senderOfRows = (row: PageNode, all: readonly PageNode[]): Candidate | undefined =>
  candidatesAt(row, all).find(
    ({ value, read }) => SAYS_SENDER.test(value.attribute) && all.every(read),
  );

/** What differs from chat to chat; with one chat only a name that speaks of an id is believed. */
export function idOfChats(
  [first, ...others]: readonly PageNode[],
  isLeftOut: (inner: PageNode) => boolean,
): Candidate | undefined {
  if (!first) return undefined;
  return candidatesAt(first, others, isLeftOut).find(({ value, read }) => {
    if (value.attribute === 'href') return false;
    const values = [first, ...others].map(read);
    return others.length > 0
      ? areDistinct(values)
      : value.attribute !== 'id' && SAYS_ID.test(value.attribute) && values[0] !== undefined;
  });
}
