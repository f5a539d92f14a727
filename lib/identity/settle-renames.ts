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
      names.some(({ seen, known }) => seen !== rename.seen && [rename.known, empty].includes(known));
    const began = state.known[empty]?.firstSeenAt ?? 0;
    if (!isRivalled && older.lastSeenAt <= began)
      state.match({ left: rename.seen, right: rename.known }, false, empty);
  }
}

const isTouching = (a: Candidate, b: Candidate): boolean =>
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
