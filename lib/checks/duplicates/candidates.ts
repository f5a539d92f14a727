import { bigramSets } from '../../similarity/bigrams';
import { joinJaccard } from '../../similarity/join-jaccard';
import { joinOverlap } from '../../similarity/join-overlap';
import { forEachPair, type PairList } from '../../similarity/pair-list';
import { toTokenSets } from '../../similarity/token-sets';
import type { GroupName } from '../../text/group-name/group-name';
import type { GroupClass } from './classes';

/**
 * Takes two classes worth a closer look, by position, `a < b`; `shared` is absent when members are
 * unknown. They are handed over one by one: thousands of copies make millions of pairs.
 */
export type TakeCandidate = (a: number, b: number, shared?: number) => void;

/** Names this alike are compared word by word. */
const NAMES_ALIKE = 0.5;
/** Far more than any unit has; beyond it a hostile list would only cost time and memory. */
const MOST_PAIRS = 1_000_000;
/** Two circles with more classes than this between them are compared block by block. */
const FREELY = 10_000;

/** What is left of a name without the words that any group carries. */
function essenceOf(name: GroupName | undefined): string {
  if (!name) return '';
  const units = name.home.units.map(({ core, type }) => core + type);
  return [...units, name.subject, ...name.audiences, ...name.functions].join('');
}

type Visit = (a: number, b: number) => void;

/** Every class of the one list with every class of the other, each pair once. */
function eachWithEach(
  some: readonly number[],
  others: readonly number[],
  classes: readonly GroupClass[],
  visit: Visit,
): void {
  const freely = some.length * others.length <= FREELY;
  const inBlock = freely ? undefined : Map.groupBy(others, (other) => classes[other]?.block ?? '');
  for (const a of some) {
    for (const b of inBlock ? (inBlock.get(classes[a]?.block ?? '') ?? []) : others) {
      if (some !== others || a < b) visit(Math.min(a, b), Math.max(a, b));
    }
  }
}

/** Which lists of members overlap: each different list once, by the first group that has it. */
export interface MemberJoin {
  /** The lists, and the classes that have each. */
  readonly sets: readonly number[];
  readonly bySet: ReadonlyMap<number, readonly number[]>;
  /** By place in `sets`. */
  readonly pairs: PairList;
}

export function joinMembers(
  classes: readonly GroupClass[],
  members: readonly (readonly string[])[],
  minOverlap: number,
): MemberJoin {
  const bySet = Map.groupBy(classes.keys(), (place) => classes[place]?.memberSet ?? 0);
  const sets = [...bySet.keys()].filter((set) => (members[set]?.length ?? 0) > 0);
  const lists = toTokenSets(sets.map((set) => members[set] ?? []));
  return { sets, bySet, pairs: joinOverlap(lists, minOverlap, MOST_PAIRS) };
}

/** Pairs of classes whose members overlap, or that have the very same members. */
export function memberCandidates(
  { sets, bySet, pairs }: MemberJoin,
  classes: readonly GroupClass[],
  members: readonly (readonly string[])[],
  take: TakeCandidate,
): void {
  for (const set of sets) {
    const inside = bySet.get(set) ?? [];
    const shared = members[set]?.length ?? 0;
    eachWithEach(inside, inside, classes, (a, b) => take(a, b, shared));
  }
  forEachPair(pairs, (one, other, shared) => {
    const some = bySet.get(sets[one] ?? 0) ?? [];
    const others = bySet.get(sets[other] ?? 0) ?? [];
    eachWithEach(some, others, classes, (a, b) => take(a, b, shared));
  });
}

/** Pairs alike by name of which at least one's members are not known. */
export function nameCandidates(
  classes: readonly GroupClass[],
  names: readonly GroupName[],
  members: readonly (readonly string[])[],
  take: TakeCandidate,
): void {
  const isUnknown = (place: number): boolean =>
    (members[classes[place]?.members[0] ?? 0]?.length ?? 0) === 0;
  if (!classes.some((_, place) => isUnknown(place))) return;
  const byEssence = Map.groupBy(classes.keys(), (place) =>
    essenceOf(names[classes[place]?.members[0] ?? 0]),
  );
  const essences = [...byEssence.keys()];
  const add: Visit = (a, b) => {
    if (isUnknown(a) || isUnknown(b)) take(a, b);
  };
  for (const alike of byEssence.values()) eachWithEach(alike, alike, classes, add);
  const marked = essences.map((essence) => `^${essence}$`);
  const pairs = joinJaccard(bigramSets(marked), NAMES_ALIKE, MOST_PAIRS);
  forEachPair(pairs, (one, other) => {
    const some = byEssence.get(essences[one] ?? '') ?? [];
    const others = byEssence.get(essences[other] ?? '') ?? [];
    eachWithEach(some, others, classes, add);
  });
}
