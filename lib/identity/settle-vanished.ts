import type { Candidate } from './find-pairs';
import type { LoginState } from './login-state';
import { areDoubted, isTouching } from './settle-renames';

/** A record made since is taken back within this time, if the older group was in sight until then. */
const SOON = 7 * 86_400_000;

/**
 * A group that was in sight until now is gone from it, and one that nobody knows is there with most
 * of its people: it was renamed, and some came or went. Only where no other could be either.
 */
export function settleVanished(state: LoginState): void {
  const doubts = state.open('doubtful');
  for (const pair of doubts) {
    if (pair.name !== 'none' || !state.hasVanished(pair)) continue;
    if (!doubts.some((other) => other !== pair && isTouching(other, pair)))
      state.match({ left: pair.seen, right: pair.known }, false);
  }
}

/**
 * A renamed group was met when few of its members were read, and got a record of its own. Now its
 * members say whose it is: the older record goes on and takes the later one in, if the older was in
 * sight until the later began and never since, so that they cannot be two groups side by side.
 */
export function settleReturned(state: LoginState): void {
  const returns = state.pairs.filter((pair) => isReturn(state, pair));
  for (const pair of returns) {
    const later = state.matchedWith(pair.seen);
    if (later === undefined || state.isParted(later, pair.known)) continue;
    if (returns.some((other) => other !== pair && isTouching(other, pair))) continue;
    state.match({ left: pair.seen, right: pair.known }, false);
    state.absorb(pair.seen, later);
  }
}

function isReturn(state: LoginState, pair: Candidate): boolean {
  const [seen, older] = [state.seen[pair.seen], state.known[pair.known]];
  const later = state.known[state.matchedWith(pair.seen) ?? -1];
  if (!seen || !older || !later || !state.isFree(pair.known)) return false;
  const isTheirs = seen.account === undefined || older.accounts.includes(seen.account);
  const apart = later.firstSeenAt - older.lastSeenAt;
  if (!isTheirs || apart < 0 || apart > SOON) return false;
  if (pair.members === 'alike') return true;
  return pair.members === 'same' && areDoubted(later, older);
}
