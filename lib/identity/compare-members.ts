import type { Evidence, KnownGroup, Signature } from './evidence';

/**
 * `same`: as one group's members are after some weeks. `alike`: so little has changed that even
 * another name may be theirs. `part`: all of these were in the whole, of which they are a good part.
 * `within`: few were read, all of them known, and the sizes agree. `other`: these are not the same
 * people. `unclear`: between.
 */
export type MemberStanding = 'none' | 'same' | 'alike' | 'part' | 'within' | 'unclear' | 'other';

export interface MemberComparison {
  readonly kind: MemberStanding;
  /** People by whom the two differ, estimated where only part of them was read. */
  readonly misses: number;
  /** Members of the larger side. */
  readonly size: number;
}

/** Two sets of members and how much of each group they are. */
interface Sides {
  readonly seen: number;
  readonly known: number;
  readonly shared: number;
  readonly seenSize: number;
  readonly knownSize: number;
  readonly isSeenWhole: boolean;
  readonly isKnownWhole: boolean;
  /** How many of the seen would be known if it were one group, read without any order. */
  readonly expected: number;
}

const MONTH = 30 * 86_400_000;
const NEARLY_ALL = 0.97;
/** Of 100 members so many are the same a month later: some go, some come, some change their card. */
const STAY_A_MONTH = 0.93;
const SAME = 0.5;
const OTHER = 0.2;
const FEW = 6;

function sharedCount(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const key of small) if (large.has(key)) shared += 1;
  return shared;
}

function sidesOf(seen: Evidence, known: KnownGroup, a: Signature, b: Signature): Sides {
  const knownSize = known.isComplete
    ? b.keys.size
    : Math.max(known.memberCount ?? b.keys.size, b.keys.size);
  const seenSize = seen.isComplete
    ? a.keys.size
    : Math.max(seen.memberCount ?? knownSize, a.keys.size);
  return {
    seen: a.keys.size,
    known: b.keys.size,
    shared: sharedCount(a.keys, b.keys),
    seenSize,
    knownSize,
    isSeenWhole: a.keys.size >= NEARLY_ALL * seenSize,
    isKnownWhole: b.keys.size >= NEARLY_ALL * knownSize,
    expected: (a.keys.size * b.keys.size) / knownSize,
  };
}

/** Jaccard similarity of the two groups, from a share of members that stand for all. */
function similarity({ seenSize, knownSize }: Sides, kept: number): number {
  const both = Math.min(1, kept) * Math.min(seenSize, knownSize);
  return both / (seenSize + knownSize - both);
}

/** Least and most similar, as few people read leave room for. */
function similarityRange(sides: Sides): { readonly least: number; readonly most: number } {
  const { seen, known, shared, isSeenWhole, isKnownWhole, expected } = sides;
  if (isSeenWhole && isKnownWhole) {
    const exact = shared / (seen + known - shared);
    return { least: exact, most: exact };
  }
  const sample = isKnownWhole ? seen : isSeenWhole ? known : expected;
  return {
    least: similarity(sides, shared / (sample + 1)),
    most: similarity(sides, (shared + 1) / (sample + 1)),
  };
}

function missesOf(sides: Sides): number {
  const { seen, known, shared, isSeenWhole, isKnownWhole, expected } = sides;
  const strangers = isKnownWhole ? seen - shared : Math.max(0, expected - shared);
  if (!isSeenWhole) return strangers + Math.abs(sides.seenSize - sides.knownSize) / 2;
  return strangers + (isKnownWhole ? known - shared : 0);
}

/** Whether so little has changed in `months` that the members alone say which group it is. */
function isAlike(sides: Sides, misses: number, months: number): boolean {
  const { seen, known, shared, seenSize, knownSize, isSeenWhole, isKnownWhole } = sides;
  const size = Math.max(seenSize, knownSize);
  const slack = Math.min(0.2, 0.04 + 0.1 * months);
  const least = size < 5 ? 0 : size < 10 ? 1 : 2;
  if (isSeenWhole && isKnownWhole) return size >= 3 && misses <= Math.max(least, slack * size);
  if (!isSeenWhole && !isKnownWhole) return false;
  const part = isSeenWhole ? known : seen;
  return (
    part >= FEW &&
    Math.abs(seenSize - knownSize) <= Math.max(1, slack * size) &&
    part - shared <= Math.max(part < 20 ? 0 : 1, slack * part)
  );
}

/** One of the two halves of a group that was split: all of it was in the whole. */
const isPartOf = ({ seen, shared, seenSize, knownSize, isKnownWhole }: Sides): boolean =>
  isKnownWhole && seen >= 8 && seenSize >= 0.3 * knownSize && shared >= 0.9 * seen;

/** So few people were compared that one new card among them decides: the name says more. */
const isFew = ({ seen, known, expected, isSeenWhole, isKnownWhole }: Sides): boolean =>
  !(isSeenWhole && isKnownWhole) && (isKnownWhole ? seen : isSeenWhole ? known : expected) < FEW;

/** Few were read; where all of a group is known, even these say whether it can be the one. */
function standingOfFew(
  { seen, shared, seenSize, knownSize, isKnownWhole }: Sides,
  months: number,
): MemberStanding {
  if (!isKnownWhole || seen === 0) return 'none';
  if (shared === 0) return months < 2 ? 'unclear' : 'none';
  const slack = Math.max(1, 0.1 * knownSize);
  return shared === seen && Math.abs(seenSize - knownSize) <= slack ? 'within' : 'none';
}

function standingOf(sides: Sides, misses: number, months: number): MemberStanding {
  if (isAlike(sides, misses, months)) return 'alike';
  const lasting = STAY_A_MONTH ** months;
  const { least, most } = similarityRange(sides);
  if (least >= Math.max(0.3, SAME * lasting)) return 'same';
  if (isPartOf(sides)) return 'part';
  if (most < OTHER * lasting) return 'other';
  return isFew(sides) ? standingOfFew(sides, months) : 'unclear';
}

/** Compares the members a login shows with those stored; keys of two versions are never compared. */
export function compareMembers(seen: Evidence, known: KnownGroup): MemberComparison {
  const { signature } = known;
  const mine = seen.signatures.find(({ version }) => version === signature?.version);
  if (!mine || !signature || mine.keys.size === 0 || signature.keys.size === 0)
    return { kind: 'none', misses: 0, size: 0 };
  const sides = sidesOf(seen, known, mine, signature);
  const size = Math.max(sides.seenSize, sides.knownSize);
  const misses = missesOf(sides);
  const months = Math.max(0, seen.seenAt - known.lastSeenAt) / MONTH;
  if (sides.expected < 2 && sides.shared < 2)
    return { kind: standingOfFew(sides, months), misses, size };
  return { kind: standingOf(sides, misses, months), misses, size };
}
