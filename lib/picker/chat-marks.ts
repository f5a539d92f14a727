import { compoundsOf, type Ranked } from './candidates';
import { below, lineOf, type PageNode } from './page-node';
import { compoundText, fits, type Compound } from './selector';
import { isStableName } from './stable-name';

/** The open chat's element on one page, and what in it is no part of the chat's own frame. */
export interface OpenChat {
  readonly container: PageNode;
  readonly leftOut: readonly PageNode[];
}

const GROUP_WORD = /group|room|channel|muc|crowd|team|member|occupant|participant|count/i;
const PERSON_WORD = /person|private|direct|single|p2p|one|contact|buddy|user|c2c|dm/i;
const KIND_ATTRIBUTE = /^(?:data-[\w-]*(?:type|kind|mode|chat|scope)[\w-]*|type|kind)$/;
const MOST_OF_A_KIND = 3;

const isRepeated = (node: PageNode): boolean =>
  (node.parent?.children.filter(
    ({ tag, attributes }) => tag === node.tag && attributes.class === node.attributes.class,
  ).length ?? 0) >= MOST_OF_A_KIND;

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

const marksOf = (chat: OpenChat): ReadonlyMap<string, Ranked<Compound>> => {
  const found = new Map<string, Ranked<Compound>>();
  for (const node of frameOf(chat)) {
    const isAround = lineOf(chat.container).includes(node);
    for (const { what, cost } of [...kindTests(node), ...compoundsOf(node)]) {
      const text = compoundText(what);
      const costs = cost + (isAround ? 0 : 4);
      if (costs < (found.get(text)?.cost ?? Infinity)) found.set(text, { what, cost: costs });
    }
  }
  return found;
};

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
  const ranked = [...marksOf(first)]
    .map(([text, { what, cost }]) => ({ what, cost: cost - (word.test(text) ? 3 : 0) }))
    .sort((one, other) => one.cost - other.cost)
    .filter(({ cost }) => cost < 12);
  return ranked.find(
    ({ what }) =>
      others.every((chat) => isFound(chat, what)) && !absent.some((chat) => isFound(chat, what)),
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
