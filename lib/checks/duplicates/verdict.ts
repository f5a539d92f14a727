import type { CheckFinding, Factor } from '../check';
import { membersWeight, nameWeight, smallWeight } from './weights';
import type { WorkLikeness } from './likeness';
import type { MemberOverlap } from './member-overlap';
import type { Side } from './evidence';
import { compareUnits } from '../../text/group-name/unit';

/** Score, and the factors that sum to it. */
export interface Verdict {
  readonly band: NonNullable<CheckFinding['band']>;
  readonly score: number;
  readonly factors: readonly Factor[];
  /** For ordering links: the score, and among equals how much the members overlap. */
  readonly strength: number;
}

/**
 * From here on a pair is worth a look, from there on it is highly suspect. With the weights of
 * weights.ts neither names nor members alone can reach the second.
 */
export const POSSIBLE_FROM = 2;
export const HIGH_FROM = 5;
/** What has to be overcome: most pairs of groups are two groups. */
const START = -6;
/** A group's cap on WeChat: lists longer than this are split, not copied. */
const GROUP_CAP = 500;

function unitFactor(a: Side, b: Side): Factor {
  const [one, other] = [a.name.ledger ?? a.name.home, b.name.ledger ?? b.name.home];
  const value = compareUnits(one, other);
  return { factor: 'unit', weight: value === 'same' ? 1 : 0, value };
}

function yearsFactor(a: Side, b: Side): readonly Factor[] {
  const [one, other] = [a.name.years.join(), b.name.years.join()];
  if (one === other) return [];
  const both = one !== '' && other !== '';
  return [{ factor: 'years', weight: both ? -1 : 0, value: both ? 'different' : 'one' }];
}

function capacityFactor(a: Side, b: Side, overlap: MemberOverlap | undefined): readonly Factor[] {
  const total = (a.group.memberCount ?? 0) + (b.group.memberCount ?? 0);
  const split = !overlap && a.name.copy !== b.name.copy && total > GROUP_CAP;
  return split ? [{ factor: 'capacity', weight: -8, value: String(total) }] : [];
}

/** Weighs everything known about two groups; undefined when it does not add up to a suspicion. */
export function judgePair(
  a: Side,
  b: Side,
  likeness: WorkLikeness,
  overlap: MemberOverlap | undefined,
  minOverlap: number,
): Verdict | undefined {
  if (likeness.level === 'contrast') return undefined;
  const { level, by } = likeness;
  const factors: readonly Factor[] = [
    { factor: 'start', weight: START, value: '' },
    { factor: 'name', weight: nameWeight(level), value: level },
    ...(by === 'name' ? [] : [{ factor: by, weight: 5, value: '' }]),
    ...membersWeight(overlap, minOverlap),
    ...(overlap ? smallWeight(overlap) : []),
    unitFactor(a, b),
    ...yearsFactor(a, b),
    ...(a.group.clientId === b.group.clientId
      ? []
      : [{ factor: 'client' as const, weight: 0, value: 'different' }]),
    ...capacityFactor(a, b, overlap),
  ];
  const score = factors.reduce((sum, { weight }) => sum + weight, 0);
  if (score < POSSIBLE_FROM) return undefined;
  return {
    band: score >= HIGH_FROM ? 'high' : 'possible',
    score,
    factors,
    strength: score + (overlap?.jaccard ?? 0) / 2,
  };
}
