import { assign, type Edge } from './assign';
import type { Evidence, KnownGroup, Resolution } from './evidence';
import { joinDoubted } from './join-doubted';
import { findPairs, type Candidate } from './find-pairs';
import { edgeOf, LoginState } from './login-state';
import { disputeNames, replaceDoubted, settleNames } from './settle-names';
import { absorbDoubted, settleUnreadRenames } from './settle-renames';
import { replaceTwins } from './settle-twins';
import {
  doubtUnreadable,
  settleReturned,
  settleUnreadable,
  settleVanished,
} from './settle-vanished';
import type { Pair } from './weigh';

/**
 * By how much the best answer must beat the next: so many members, more where many differ, fewer
 * where the group was seen days ago, for hardly anybody came or went since.
 */
const LEAST_MARGIN = 3;
const LEAST_MARGIN_LATELY = 2;
const LATELY = 0.35;
const MARGIN_SHARE = 0.3;

const marginOf = ({ weight, months }: Candidate): number =>
  Math.max(
    months < LATELY ? LEAST_MARGIN_LATELY : LEAST_MARGIN,
    -MARGIN_SHARE * Math.min(0, weight),
  );

function settleByMembers(
  state: LoginState,
  standing: Pair['standing'],
  isEligible: (pair: Candidate) => boolean = () => true,
): void {
  const open = state.open(standing).filter(isEligible);
  const margins = new Map(open.map((pair) => [`${pair.seen} ${pair.known}`, marginOf(pair)]));
  const { matched, disputed } = assign(
    open.map(edgeOf),
    ({ left, right }: Edge) => margins.get(`${left} ${right}`) ?? LEAST_MARGIN,
  );
  for (const edge of matched) state.match(edge, false);
  // A name not met before is worth a record, whichever group it turns out to be.
  state.dispute(replaceTwins(state, disputed), standing === 'renamed');
}

/** Something is for it and something against: the person decides. */
function settleDoubts(state: LoginState): void {
  const bySeen = new Map<number, Set<string>>();
  const hints = state.open('hint').filter((pair) => state.hasVanished(pair));
  const doubts = [...state.open('doubtful'), ...state.open('renamed')];
  for (const { seen, known } of [...doubts, ...state.contestedRenames(), ...hints])
    bySeen.set(seen, (bySeen.get(seen) ?? new Set()).add(state.idOf(known)));
  for (const [seen, candidates] of bySeen)
    state.results.set(seen, {
      kind: 'unsure',
      candidates: [...candidates],
      deservesRecord: true,
    });
}

/** Whether the person said that what is seen under a page id is not that stored group. */
export type IsApart = (idHint: string, groupId: string) => boolean;

/** Whether the person said that two stored groups are two. */
export type AreParted = (a: string, b: string) => boolean;

/**
 * Which stored groups the page ids of one login are, all together: two page ids of one login are
 * never one group, so each takes its group from the others. First those on whom members and name
 * agree, then names that only one can mean, then renamed groups known by nearly unchanged members;
 * where two answers are about as good, the answer is "unsure". Asked again with more evidence it
 * may answer otherwise; `known` is what was stored before this login.
 */
export function resolveLogin(
  seen: readonly Evidence[],
  known: readonly KnownGroup[],
  isApart: IsApart = () => false,
  areParted: AreParted = () => false,
): readonly Resolution[] {
  const pairs = findPairs(seen, known).filter(
    (pair) => !isApart(seen[pair.seen]?.idHint ?? '', known[pair.known]?.id ?? ''),
  );
  const state = new LoginState(seen, known, pairs, areParted);
  joinDoubted(state);
  settleByMembers(state, 'firm');
  absorbDoubted(state);
  settleUnreadRenames(state);
  settleNames(state);
  settleByMembers(state, 'renamed', (pair) => state.wasInSight(pair));
  disputeNames(state);
  settleVanished(state);
  settleReturned(state);
  settleUnreadable(state);
  replaceDoubted(state);
  settleDoubts(state);
  doubtUnreadable(state);
  return seen.map((_, at) => state.results.get(at) ?? { kind: 'new' });
}
