import type { KnownGroup } from './evidence';
import type { Candidate } from './find-pairs';
import type { LoginState } from './login-state';

/**
 * A group was renamed while its members were unread, and got a record that holds a name and nothing
 * else. Now members say whose it is: the older record is taken, and takes the empty one in. Only
 * where the older group was not seen since the empty record began, and nothing else could be either.
 */
export function settleUnreadRenames(state: LoginState): void {
  const renames = state.open('renamed');
  const names = state.open('weak');
  for (const rename of renames) {
    const empty = emptyRecordOf(state, rename, names);
    const older = state.known[rename.known];
    if (empty === undefined || !older) continue;
    const isRivalled =
      renames.some((other) => other !== rename && isTouching(other, rename)) ||
      names.some(
        ({ seen, known }) => seen !== rename.seen && [rename.known, empty].includes(known),
      );
    const began = state.known[empty]?.firstSeenAt ?? 0;
    if (isRivalled || older.lastSeenAt > began || state.isParted(empty, rename.known)) continue;
    state.match({ left: rename.seen, right: rename.known }, false);
    state.absorb(rename.seen, empty);
  }
}

export const isTouching = (a: Candidate, b: Candidate): boolean =>
  a.seen === b.seen || a.known === b.known;

/** The one stored group of that name, if no member of it was ever seen. */
function emptyRecordOf(
  state: LoginState,
  { seen }: Candidate,
  names: readonly Candidate[],
): number | undefined {
  const [only, ...more] = names.filter((pair) => pair.seen === seen);
  if (!only || more.length > 0) return undefined;
  return state.known[only.known]?.signature ? undefined : only.known;
}

/** Of a record with more members than these, members decide and not a name. */
const FEW_MEMBERS = 6;

export const areDoubted = (a: KnownGroup | undefined, b: KnownGroup): boolean =>
  a !== undefined &&
  ((a.maybeSameAs.length === 1 && a.maybeSameAs[0] === b.id) ||
    (b.maybeSameAs.length === 1 && b.maybeSameAs[0] === a.id));

/**
 * Two records were kept because it was not known whether they are one group, and one of them holds
 * little but a name: now the other is met under this name, by the account that met the first, and
 * nothing else of the name is in sight.
 */
export function absorbDoubted(state: LoginState): void {
  const names = state.pairs.filter(
    ({ standing, name, known }) =>
      standing !== 'renamed' && (name === 'shown' || name === 'key') && state.isFree(known),
  );
  for (const pair of names) {
    const met = state.known.find(({ id }) => id === state.matchOf(pair.seen));
    const poor = state.known[pair.known];
    const isRivalled = names.some((other) => other !== pair && isTouching(other, pair));
    const isPoor = poor !== undefined && (poor.signature?.keys.size ?? 0) < FEW_MEMBERS;
    if (poor?.isUnreadable === true) continue;
    if (isPoor && !isRivalled && areDoubted(met, poor) && areInSight(state, pair, poor))
      state.absorb(pair.seen, pair.known);
  }
}

/** Whether what little is known of a record is all in sight. */
function areInSight(state: LoginState, pair: Candidate, poor: KnownGroup): boolean {
  const evidence = state.seen[pair.seen];
  const { signature } = poor;
  if (!signature) return true;
  const seen = evidence?.signatures.find(({ version }) => version === signature.version);
  return seen !== undefined && [...signature.keys].every((key) => seen.keys.has(key));
}
