import { compoundsOf, type Ranked } from './candidates';
import { below, isWithin, lineOf, type PageNode } from './page-node';
import { compoundText, fits, type Compound, type Test } from './selector';
import { isStableName } from './stable-name';

/** The open chat's element on one page, and what in it is no part of the chat's own frame. */
export interface OpenChat {
  readonly container: PageNode;
  readonly leftOut: readonly PageNode[];
}

const GROUP_WORD = /group|room|channel|muc|crowd|team|member|occupant|participant|count/i;
const PERSON_WORD = /person|private|direct|single|p2p|one|contact|buddy|user|c2c|dm/i;
const KIND_ATTRIBUTE = /^(?:data-[\w-]*(?:type|kind|mode|chat|scope)[\w-]*|type|kind)$/;
const SAYS_KIND = /(?:^|-)(?:type|kind|mode|scope)$/;
const SAYS_ROLE =
  /^(?:role|contenteditable|itemprop|data-(?:test|testid|qa|cy|role|component|part|view))$/;
/** What also holds the list of chats says something of the page, and often of a moment. */
const PAGE_COST = 4;
const PAIR_BONUS = 2;
const MOST_OF_A_KIND = 3;

const isRepeated = (node: PageNode): boolean =>
  (node.parent?.children.filter(
    ({ tag, attributes }) => tag === node.tag && attributes.class === node.attributes.class,
  ).length ?? 0) >= MOST_OF_A_KIND;

type Kinds = ReadonlyMap<string, ReadonlySet<string>>;

/** The frame of a chat: its element, what that lies in, and what is in it but not in any list. */
function frameOf({ container, leftOut }: OpenChat): readonly PageNode[] {
  const skipped = new Set(leftOut);
  const isSkipped = (node: PageNode): boolean => {
    for (let at: PageNode | undefined = node; at && at !== container; at = at.parent)
      if (skipped.has(at) || isRepeated(at)) return true;
    return false;
  };
  const around = lineOf(container).filter(({ tag }) => tag !== 'html');
  return [...around, ...below(container).filter((node) => node.shown && !isSkipped(node))];
}

function kindTests(node: PageNode): readonly Ranked<Compound>[] {
  return Object.entries(node.attributes).flatMap(([name, value]) =>
    KIND_ATTRIBUTE.test(name) && /^[a-zA-Z][\w-]{0,20}$/.test(value) && isStableName(`${value}x`)
      ? [{ what: { tests: [{ kind: 'is' as const, name, value }] }, cost: 1.2 }]
      : [],
  );
}

/** What each attribute says in a chat's frame. */
function kindsIn(chat: OpenChat): Kinds {
  const kinds = new Map<string, Set<string>>();
  for (const { attributes } of frameOf(chat))
    for (const [name, value] of Object.entries(attributes))
      kinds.set(name, (kinds.get(name) ?? new Set()).add(value));
  return kinds;
}

const isIn = (kinds: Kinds, name: string, value: string): boolean =>
  kinds.get(name)?.has(value) === true;

/**
 * Whether a value is one chat's own, as its name or number is, and no kind of chat. Two chats of one
 * kind would tell; of a single one the attribute's own name must, or the other kind's chats.
 */
function isOneChats({ name }: Is, ours: readonly Kinds[], theirs: readonly Kinds[]) {
  // Of several, whoever asks looks at all.
  if (ours.length > 1 || SAYS_ROLE.test(name)) return false;
  const [first, ...others] = theirs;
  const said = [...(first?.get(name) ?? [])];
  return others.length > 0 && said.length > 0
    ? !said.some((each) => others.every((kinds) => isIn(kinds, name, each)))
    : !SAYS_KIND.test(name);
}

type Is = Extract<Test, { readonly kind: 'is' }>;
const valuesOf = ({ tests }: Compound): readonly Is[] => tests.filter((test) => test.kind === 'is');

const isPageWide = ({ container, leftOut }: OpenChat, node: PageNode): boolean =>
  leftOut.some((each) => isWithin(each, node) && !isWithin(each, container));

function marksOf(chat: OpenChat): ReadonlyMap<string, Ranked<Compound>> {
  const found = new Map<string, Ranked<Compound>>();
  const around = lineOf(chat.container);
  for (const node of frameOf(chat)) {
    const isAround = around.includes(node);
    const place = isAround ? (isPageWide(chat, node) ? PAGE_COST : 0) : 4;
    for (const { what, cost } of [...kindTests(node), ...compoundsOf(node)]) {
      const text = compoundText(what);
      if (cost + place < (found.get(text)?.cost ?? Infinity))
        found.set(text, { what, cost: cost + place });
    }
  }
  return found;
}

/** Whether the engine would find it: around the chat's element, in it, or it itself. */
const isFound = ({ container }: OpenChat, mark: Compound): boolean =>
  [...lineOf(container), ...below(container)].some((node) => fits(node, mark));

function bestMark(
  there: readonly OpenChat[],
  absent: readonly OpenChat[],
  word: RegExp,
): Compound | undefined {
  const [first, ...others] = there;
  if (!first || absent.length === 0) return undefined;
  const [ours, theirs] = [there.map(kindsIn), absent.map(kindsIn)];
  // The same attribute says another thing in all chats of the other kind.
  const isPaired = ({ name }: Is): boolean => theirs.every((kinds) => kinds.has(name));
  const worth = (mark: Compound): number =>
    (word.test(compoundText(mark)) ? 3 : 0) + (valuesOf(mark).some(isPaired) ? PAIR_BONUS : 0);
  const ranked = [...marksOf(first).values()]
    .map(({ what, cost }) => ({ what, cost: cost - worth(what) }))
    .sort((one, other) => one.cost - other.cost)
    .filter(({ cost }) => cost < 12);
  return ranked.find(
    ({ what }) =>
      !valuesOf(what).some((test) => isOneChats(test, ours, theirs)) &&
      others.every((chat) => isFound(chat, what)) &&
      !absent.some((chat) => isFound(chat, what)),
  )?.what;
}

export interface ChatMarks {
  readonly group?: Compound;
  readonly person?: Compound;
}

/** What groups' chats have and a private one has not, and the other way round. */
export function chatMarks(groups: readonly OpenChat[], persons: readonly OpenChat[]): ChatMarks {
  const group = bestMark(groups, persons, GROUP_WORD);
  const person = bestMark(persons, groups, PERSON_WORD);
  return { ...(group ? { group } : {}), ...(person ? { person } : {}) };
}
