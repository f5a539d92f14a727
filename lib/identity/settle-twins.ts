import { components, type Edge } from './assign';
import type { Evidence } from './evidence';
import type { LoginState } from './login-state';

/** So many people tell two groups apart from the next login on. */
const CLEARLY_APART = 2;

function differing(a: Evidence, b: Evidence): number {
  const [mine, others] = [a.signatures[0], b.signatures[0]];
  if (!mine || mine.version !== others?.version) return 0;
  const shared = [...mine.keys].filter((key) => others.keys.has(key)).length;
  const isOther = a.isOwner !== undefined && b.isOwner !== undefined && a.isOwner !== b.isOwner;
  return mine.keys.size + others.keys.size - 2 * shared + (isOther ? CLEARLY_APART : 0);
}

const areApart = (seen: readonly Evidence[]): boolean =>
  seen.every((a, at) =>
    seen.slice(at + 1).every((b) => Math.max(differing(a, b), differing(b, a)) >= CLEARLY_APART),
  );

/**
 * Groups of one name and the same people, of which nobody can say which record is whose, have by now
 * become different: records that hold nothing by hand give way to new ones, which can be told apart
 * and are as old as the oldest. Returns what stays disputed.
 */
export function replaceTwins(state: LoginState, disputed: readonly Edge[]): readonly Edge[] {
  return components(disputed).flatMap((part) => {
    const lefts = [...new Set(part.map(({ left }) => left))];
    const rights = [...new Set(part.map(({ right }) => right))];
    const seen = lefts.flatMap((left) => state.seen[left] ?? []);
    const known = rights.flatMap((right) => state.known[right] ?? []);
    const areReplaceable =
      lefts.length > 1 &&
      lefts.length >= rights.length &&
      seen.every(({ isComplete }) => isComplete) &&
      known.every(({ isUntouched, nameKey }) => isUntouched && nameKey === known[0]?.nameKey) &&
      areApart(seen);
    if (!areReplaceable) return part;
    state.replace(lefts, rights);
    return [];
  });
}
