import type { Group, GroupState } from '../../model/group';

/** 待处理 → 已通知 → 已解散, with merging as a way there and staying as a way out at each step. */
const NEXT: Readonly<Record<GroupState | 'none', readonly GroupState[]>> = {
  none: ['to-handle', 'kept'],
  'to-handle': ['notified', 'kept'],
  notified: ['dissolved', 'merging', 'kept'],
  merging: ['dissolved', 'kept'],
  dissolved: ['to-handle'],
  kept: ['to-handle'],
};

/** The states that may follow; a group that was dissolved too early goes back to the start. */
export const nextStates = (state: GroupState | undefined): readonly GroupState[] =>
  NEXT[state ?? 'none'];

/** Before → after, of groups of kind work. */
export interface Progress {
  /** All there were. */
  readonly before: number;
  /** Those not yet dissolved. */
  readonly now: number;
  /** What is left once those under way are gone too. */
  readonly after: number;
  readonly byState: Readonly<Partial<Record<GroupState, number>>>;
}

const UNDER_WAY: readonly GroupState[] = ['to-handle', 'notified', 'merging'];

export function progressOf(groups: readonly Group[]): Progress {
  const work = groups.filter(({ kind }) => kind === 'work');
  const byState: Partial<Record<GroupState, number>> = {};
  for (const { state } of work) if (state) byState[state] = (byState[state] ?? 0) + 1;
  const now = work.length - (byState.dissolved ?? 0);
  const underWay = UNDER_WAY.reduce((sum, state) => sum + (byState[state] ?? 0), 0);
  return { before: work.length, now, after: now - underWay, byState };
}
