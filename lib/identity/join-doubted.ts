import type { KnownGroup } from './evidence';
import type { Candidate } from './find-pairs';
import type { LoginState } from './login-state';
import { areDoubted, isTouching } from './settle-renames';

/**
 * One page id has the members of two records, and no other has: where the second began when the
 * first had been seen for the last time, they are one group that was met with few members read.
 */
export function joinDoubted(state: LoginState): void {
  const strong = state.pairs.filter(
    ({ standing, members }) =>
      standing === 'renamed' ||
      (standing === 'firm' && (members === 'alike' || members === 'same')),
  );
  for (const pair of strong) {
    const [other, ...more] = strong.filter((each) => each !== pair && each.seen === pair.seen);
    if (!other || more.length > 0 || !areOne(state, pair, other)) continue;
    const isRivalled = strong.some(
      (each) => each.seen !== pair.seen && (isTouching(each, pair) || isTouching(each, other)),
    );
    if (isRivalled) continue;
    state.match({ left: pair.seen, right: pair.known }, false);
    state.absorb(pair.seen, other.known);
  }
}

const WEEKS = 14 * 86_400_000;

/**
 * Now the one and now the other was met, never both in one login, for weeks: whoever is known of
 * either is in sight, in a group that was read whole and is called the same.
 */
function isAllOfBoth(
  state: LoginState,
  first: Candidate,
  second: Candidate,
  began: number,
): boolean {
  const seen = state.seen[first.seen];
  if (!seen?.isComplete || seen.seenAt - began < WEEKS) return false;
  return [first, second].every(({ name, known }) => {
    const { signature, accounts = [] } = state.known[known] ?? {};
    const read = seen.signatures.find(({ version }) => version === signature?.version);
    const isTheirs = seen.account === undefined || accounts.includes(seen.account);
    if (name !== 'shown' || !isTheirs || !read || !signature) return false;
    return [...signature.keys].every((key) => read.keys.has(key));
  });
}

function areOne(state: LoginState, first: Candidate, second: Candidate): boolean {
  const [older, later] = [state.known[first.known], state.known[second.known]];
  const account = state.seen[first.seen]?.account;
  if (!older || !later || older.firstSeenAt >= later.firstSeenAt) return false;
  if (state.isParted(first.known, second.known)) return false;
  if (older.lastSeenAt > later.firstSeenAt)
    return areDoubted(older, later) && isAllOfBoth(state, first, second, later.firstSeenAt);
  const hasSeen = ({ accounts }: KnownGroup): boolean =>
    account === undefined || accounts.includes(account);
  // Of small groups read in part nobody can say more than "same": there the old doubt must help.
  if (areDoubted(older, later) && first.name !== 'none' && second.name !== 'none') return true;
  const isAlike = first.members === 'alike' || second.members === 'alike';
  return isAlike && (areDoubted(older, later) || (hasSeen(older) && hasSeen(later)));
}
