import type { Candidate } from './find-pairs';
import { ENOUGH, NEARLY_ALL, type LoginState } from './login-state';
import { areDoubted, isTouching } from './settle-renames';

/** A record made since is taken back within this time, if the older group was in sight until then. */
const SOON = 14 * 86_400_000;

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

/**
 * Of two groups whose members nobody can read, one vanished when the other came, while all else was
 * read. After so long side by side they would have been seen.
 */
export function settleUnreadable(state: LoginState): void {
  const lost = state.known.flatMap((group, at) =>
    group.isUnreadable && group.isUntouched && state.isFree(at) ? [at] : [],
  );
  for (const older of lost) {
    const heirs = state.seen.flatMap((_, left) => (isHeir(state, left, older) ? [left] : []));
    const [only, ...more] = heirs;
    const later = only === undefined ? undefined : state.matchedWith(only);
    if (only === undefined || later === undefined || more.length > 0) continue;
    state.match({ left: only, right: older }, false);
    state.absorb(only, later);
  }
}

function isHeir(state: LoginState, left: number, right: number): boolean {
  const [seen, older] = [state.seen[left], state.known[right]];
  const at = state.matchedWith(left);
  const later = at === undefined ? undefined : state.known[at];
  if (!seen || !older || at === undefined || later?.isUnreadable !== true) return false;
  const isLong = seen.seenAt - later.firstSeenAt >= SOON;
  const isOne = later.maybeSameAs.length === 1 && later.maybeSameAs[0] === older.id;
  return isLong && isOne && later.firstSeenAt >= older.lastSeenAt && !state.isParted(at, right);
}

/** One group came and one went, neither can be read, and all else was: perhaps they are one. */
export function doubtUnreadable(state: LoginState): void {
  const unread = state.seen.flatMap(({ signatures }, at) => (signatures.length === 0 ? [at] : []));
  if (state.seen.length < ENOUGH || unread.length > (1 - NEARLY_ALL) * state.seen.length) return;
  const [came, ...others] = unread.filter((left) => !state.results.has(left));
  if (came === undefined || others.length > 0) return;
  const went = state.known.flatMap((group, known) =>
    group.isUnreadable && state.hasVanished({ seen: came, known }) ? [group.id] : [],
  );
  if (went.length === 1)
    state.results.set(came, { kind: 'unsure', candidates: went, deservesRecord: true });
}

function isReturn(state: LoginState, pair: Candidate): boolean {
  const [seen, older] = [state.seen[pair.seen], state.known[pair.known]];
  const later = state.known[state.matchedWith(pair.seen) ?? -1];
  if (!seen || !older || !later || !state.isFree(pair.known)) return false;
  const isTheirs = seen.account === undefined || older.accounts.includes(seen.account);
  const apart = later.firstSeenAt - older.lastSeenAt;
  if (!isTheirs || apart < 0 || apart > SOON) return false;
  if (pair.members === 'alike') return true;
  if (!areDoubted(later, older)) return false;
  const isNamed = pair.name === 'shown' || pair.name === 'key';
  const isLong = seen.seenAt - later.firstSeenAt >= SOON;
  return pair.members === 'same' || (pair.members === 'unclear' && isNamed && isLong);
}
