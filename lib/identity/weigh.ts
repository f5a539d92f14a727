import { compareMembers, type MemberComparison } from './compare-members';
import type { Evidence, KnownGroup } from './evidence';
import { keysBeforeSplit } from './name-key';

export type NameTie = 'shown' | 'key' | 'previous' | 'none';

/** How one page id and one stored group go together. */
export interface Pair {
  /**
   * `firm`: members and name agree. `renamed`: members alone, nearly unchanged. `weak`: the name
   * alone, nothing against it. `doubtful`: something for it and something against it. `hint`: a few
   * members or a part of them, under another name.
   */
  readonly standing: 'firm' | 'renamed' | 'weak' | 'doubtful' | 'hint';
  readonly name: NameTie;
  /** The greater, the likelier; one unit is about one member that differs. */
  readonly weight: number;
  readonly members: MemberComparison['kind'];
  /** Since the stored group was seen; a month is 30 days. */
  readonly months: number;
}

const MONTH = 30 * 86_400_000;
const NAME_WEIGHT: Readonly<Record<NameTie, number>> = { shown: 6, key: 5, previous: 3, none: 0 };
const OTHER_OWNER = 4;
const PARTED = 12;
const SAME_ID = 6;
/** Past this many people more of them say nothing new. */
const MOST_MISSES = 30;
/** WeChat Web's ids are 66 random characters; short ones are given out anew at each login. */
const RANDOM_ID_LENGTH = 20;

function nameTie(seen: Evidence, known: KnownGroup): NameTie {
  if (!known.nameKey) return 'none';
  if (seen.shownNames.includes(known.shownName)) return 'shown';
  if (seen.nameKeys.includes(known.nameKey)) return 'key';
  const isPrevious = seen.nameKeys.some(
    (key) => known.previousNameKeys.includes(key) || keysBeforeSplit(key).includes(known.nameKey),
  );
  return isPrevious ? 'previous' : 'none';
}

const isOtherAccount = (seen: Evidence, known: KnownGroup): boolean =>
  seen.account !== undefined && known.accounts.length > 0 && !known.accounts.includes(seen.account);

/** What one account owns says nothing of what another does. */
function isOtherOwner({ account, isOwner }: Evidence, { ownedBy }: KnownGroup): boolean {
  const before = account === undefined ? undefined : ownedBy[account];
  return isOwner !== undefined && before !== undefined && isOwner !== before;
}

/** Members are read of a group whose members could not be read, though all others' were. */
const isReadAtLast = ({ signatures }: Evidence, { isUnreadable }: KnownGroup): boolean =>
  isUnreadable && signatures.some(({ keys }) => keys.size > 0);

/** Sizes that one group hardly has within a few weeks. */
function isOtherSize({ memberCount: a }: Evidence, { memberCount: b }: KnownGroup): boolean {
  if (a === undefined || b === undefined) return false;
  return Math.abs(a - b) > 5 && Math.min(a, b) < 0.6 * Math.max(a, b);
}

function standingOf(
  seen: Evidence,
  known: KnownGroup,
  name: NameTie,
  members: MemberComparison['kind'],
  isSameId: boolean,
): Pair['standing'] | undefined {
  // A named group does not lose its name; an unnamed one may get one.
  if (members === 'other' || (seen.nameKeys.length === 0 && known.nameKey !== '')) return undefined;
  if (isSameId) return 'firm';
  const isNamed = name !== 'none';
  if (isNamed && (members === 'alike' || members === 'same' || members === 'part')) return 'firm';
  // A group that another account knows is not met for the first time on the day it is renamed.
  if (members === 'alike') return isOtherAccount(seen, known) ? 'doubtful' : 'renamed';
  if (members === 'same') return 'doubtful';
  if (members === 'unclear') return isNamed && name !== 'previous' ? 'doubtful' : undefined;
  if (!isNamed) return members === 'none' ? undefined : 'hint';
  const isAgainst =
    name === 'previous' ||
    isReadAtLast(seen, known) ||
    isOtherAccount(seen, known) ||
    isOtherOwner(seen, known) ||
    isOtherSize(seen, known);
  return isAgainst ? 'doubtful' : 'weak';
}

/** `undefined` when the two are plainly not one group. */
export function weigh(seen: Evidence, known: KnownGroup): Pair | undefined {
  const members = compareMembers(seen, known);
  const name = nameTie(seen, known);
  const isSameId = seen.idHint.length >= RANDOM_ID_LENGTH && seen.idHint === known.idHint;
  const standing = standingOf(seen, known, name, members.kind, isSameId);
  if (!standing) return undefined;
  const weight =
    NAME_WEIGHT[name] -
    Math.min(MOST_MISSES, members.misses) -
    (isOtherOwner(seen, known) ? OTHER_OWNER : 0) -
    (known.isParted === true ? PARTED : 0) +
    (isSameId ? SAME_ID : 0);
  const months = Math.max(0, seen.seenAt - known.lastSeenAt) / MONTH;
  return { standing, name, weight, members: members.kind, months };
}
