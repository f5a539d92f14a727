import type { KnownGroup } from './evidence';
import { assign, components, type Edge } from './assign';
import { edgeOf, FEW_MEMBERS, type LoginState } from './login-state';

/** Sizes stand in for members here; so much clearer must they be. */
const SIZE_MARGIN = 6;
const SIZE_WEIGHT = 40;

const countBy = (edges: readonly Edge[], end: 'left' | 'right'): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const edge of edges) counts.set(edge[end], (counts.get(edge[end]) ?? 0) + 1);
  return counts;
};

/** Stored groups that one in sight, known by its members, may be as well. */
function claimed(state: LoginState): ReadonlySet<string> {
  const groups = [...state.results.keys()].flatMap((left) => {
    const at = state.matchOf(left) === undefined ? undefined : state.matchedWith(left);
    return (at === undefined ? undefined : state.known[at]) ?? [];
  });
  return new Set(groups.flatMap(({ maybeSameAs }) => maybeSameAs));
}

/** Matches what has no rival at either end. */
function matchUnrivalled(state: LoginState, edges: readonly Edge[]): void {
  const [lefts, rights] = [countBy(edges, 'left'), countBy(edges, 'right')];
  const claims = claimed(state);
  for (const edge of edges)
    if (
      lefts.get(edge.left) === 1 &&
      rights.get(edge.right) === 1 &&
      !claims.has(state.idOf(edge.right))
    )
      state.match(edge, true);
}

/** Weighs namesakes by size; `undefined` where a size is not known. */
function sized(state: LoginState, edge: Edge): Edge | undefined {
  const a = state.seen[edge.left]?.memberCount;
  const b = state.known[edge.right]?.memberCount;
  if (a === undefined || b === undefined) return undefined;
  const distance = Math.abs(a - b) / Math.max(a, b);
  return { ...edge, weight: edge.weight - SIZE_WEIGHT * distance };
}

/** Namesakes that are all in sight may be told apart by size; otherwise one may be a third. */
function matchBySize(state: LoginState): void {
  for (const part of components(state.open('weak').map(edgeOf))) {
    const lefts = new Set(part.map(({ left }) => left)).size;
    const rights = new Set(part.map(({ right }) => right)).size;
    const edges = part.flatMap((edge) => sized(state, edge) ?? []);
    if (lefts < rights || edges.length < part.length) continue;
    for (const edge of assign(edges, () => SIZE_MARGIN).matched) state.match(edge, true);
  }
}

const isRead = (state: LoginState, left: number): boolean =>
  state.seen[left]?.signatures.some(({ keys }) => keys.size >= FEW_MEMBERS) === true;

const isEmpty = (group: KnownGroup | undefined): boolean =>
  group?.isUntouched === true &&
  (group.signature?.keys.size ?? 0) < FEW_MEMBERS &&
  !group.isUnreadable;

/**
 * Namesakes that were stored by name alone, and now all their members are seen at once: which was
 * which nobody can say, and nothing is stored by which it would matter.
 */
function replaceEmpty(state: LoginState): void {
  for (const part of components(state.open('weak').map(edgeOf))) {
    const lefts = new Set(part.map(({ left }) => left));
    const rights = new Set(part.map(({ right }) => right));
    const areRead = [...lefts].every((left) => isRead(state, left));
    const areEmpty = [...rights].every((right) => isEmpty(state.known[right]));
    if (areRead && areEmpty && lefts.size >= rights.size && rights.size > 1)
      state.replace(lefts, rights);
  }
}

/**
 * Empty records that groups were kept apart from, as either might have been the other: now every
 * namesake in sight is read and has its own record, and the empty ones stand for none but these.
 */
export function replaceDoubted(state: LoginState): void {
  const doubted = claimed(state);
  const names = new Map<string, number[]>();
  state.known.forEach((group, at) => {
    if (doubted.has(group.id) && isEmpty(group) && state.isFree(at))
      names.set(group.nameKey, [...(names.get(group.nameKey) ?? []), at]);
  });
  for (const [name, rights] of names) {
    const lefts = state.seen.flatMap(({ nameKeys }, at) => (nameKeys.includes(name) ? [at] : []));
    const areKnown = lefts.every(
      (left) =>
        isRead(state, left) && (!state.results.has(left) || state.matchOf(left) !== undefined),
    );
    if (areKnown && lefts.length >= rights.length && rights.every((at) => isOurs(state, lefts, at)))
      state.replace(lefts, rights);
  }
}

const isOurs = (state: LoginState, lefts: readonly number[], right: number): boolean =>
  lefts.every((left) => {
    const account = state.seen[left]?.account;
    return account === undefined || state.known[right]?.accounts.includes(account) === true;
  });

export const disputeNames = (state: LoginState): void => {
  state.dispute(state.open('weak').map(edgeOf));
};

/**
 * Settles page ids whose members say nothing (yet): a name that only one page id and only one
 * stored group have, first as it is shown, then without its decoration. Namesakes are never guessed.
 */
export function settleNames(state: LoginState): void {
  const shown = state.open('weak').filter(({ name }) => name === 'shown');
  matchUnrivalled(state, shown.map(edgeOf));
  matchUnrivalled(state, state.open('weak').map(edgeOf));
  replaceEmpty(state);
  matchBySize(state);
  matchUnrivalled(state, state.open('weak').map(edgeOf));
  // Whoever may be a renamed group is asked for its members first.
  const renamed = new Set(
    state.open('renamed').flatMap((pair) => (state.wasInSight(pair) ? [pair.seen] : [])),
  );
  state.dispute(
    state
      .open('weak')
      .filter(({ seen }) => !renamed.has(seen))
      .map(edgeOf),
  );
}
