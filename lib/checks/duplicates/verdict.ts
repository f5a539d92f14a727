import type { CheckFinding } from '../check';
import type { WorkLikeness } from './likeness';
import type { MemberOverlap } from './member-overlap';

export interface Verdict {
  readonly band: NonNullable<CheckFinding['band']>;
  /** Possible ones lie below 1, high ones from 1 to 2. */
  readonly strength: number;
}

/** Nearly everybody: less certain names need more. */
const MOSTLY = 0.8;
const HALF = 0.5;
/** A group's cap on WeChat: lists longer than this are split, not copied. */
const GROUP_CAP = 500;

const possible = (overlap: MemberOverlap): Verdict => ({
  band: 'possible',
  strength: overlap.jaccard / 2,
});
const high = (overlap: MemberOverlap): Verdict => ({ band: 'high', strength: 1 + overlap.jaccard });

function bandOf(level: WorkLikeness['level'], overlap: MemberOverlap, minOverlap: number) {
  const { jaccard, balance } = overlap;
  const mostly = overlap.overlap >= MOSTLY && balance >= HALF;
  switch (level) {
    case 'same':
      return jaccard >= minOverlap || mostly ? high(overlap) : possible(overlap);
    case 'close':
      if (jaccard >= MOSTLY) return high(overlap);
      return jaccard >= minOverlap || mostly ? possible(overlap) : undefined;
    case 'narrower':
      return jaccard >= MOSTLY ? possible(overlap) : undefined;
    case 'unlike':
    case 'contrast':
      return undefined;
  }
}

/**
 * Two groups are duplicates when their work is alike **and** their members overlap; either alone is
 * nothing or, where members are unknown, at most possible.
 */
export function judgeKnown(
  { level }: WorkLikeness,
  overlap: MemberOverlap,
  minOverlap: number,
): Verdict | undefined {
  if (overlap.overlap < minOverlap) return undefined;
  const verdict = bandOf(level, overlap, minOverlap);
  return verdict?.band === 'high' && overlap.known < HALF ? possible(overlap) : verdict;
}

/** By name alone: never more than possible, and numbered parts of one long list are no copies. */
export function judgeByName(
  { level, by }: WorkLikeness,
  a: { readonly count: number | undefined; readonly copy: string | undefined },
  b: { readonly count: number | undefined; readonly copy: string | undefined },
): Verdict | undefined {
  if (level !== 'same' || by !== 'name') return undefined;
  const split = a.copy !== b.copy && (a.count ?? 0) + (b.count ?? 0) > GROUP_CAP;
  return split ? undefined : { band: 'possible', strength: 0 };
}
