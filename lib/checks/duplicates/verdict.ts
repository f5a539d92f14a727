import type { CheckFinding, Factor } from '../check';
import { crowdWeight, membersWeight, nameWeight, smallWeight } from './weights';
import type { WorkLikeness } from './likeness';
import type { MemberOverlap } from './member-overlap';
import type { Side } from './evidence';
import { compareUnits } from '../../text/group-name/unit';
import { purposesFactor } from './purposes';
import { yearsFactor } from './years';

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
/** From here on a third group that is a duplicate of both may tip the scale. */
export const NEARLY_FROM = 0;
/** What has to be overcome: most pairs of groups are two groups. */
const START = -6;
/** A group's cap on WeChat: lists longer than this are split, not copied. */
const GROUP_CAP = 500;

/** Two lists may call a unit what no reading of units knows: the same words are the same unit. */
function unitsOfSides(a: Side, b: Side): ReturnType<typeof compareUnits> {
  if (a.group.unit !== undefined && a.group.unit === b.group.unit) return 'same';
  return compareUnits(a.name.ledger ?? a.name.home, b.name.ledger ?? b.name.home);
}

const ownerOf = ({ group: { owner, ownerKey } }: Side): string | undefined => owner ?? ownerKey;

/**
 * Other units speak against only where the names leave it open: 各所内勤 sit in many units. Where one
 * person owns both, which unit either is filed under is chance.
 */
function unitFactor(a: Side, b: Side, isOpen: boolean): Factor {
  const value = unitsOfSides(a, b);
  const owner = ownerOf(a);
  if (value === 'different' && owner !== undefined && owner === ownerOf(b))
    return { factor: 'unit', weight: 1, value: 'one-owner' };
  const weight = value === 'same' ? 1 : value === 'different' && isOpen ? -2 : 0;
  return { factor: 'unit', weight, value };
}

/** That one unit became the other is stated, or only seen from who sits in both. */
function renamedFactor(a: Side, b: Side): readonly Factor[] {
  const change =
    a.name.change?.from === b.name.change?.from ? undefined : (a.name.change ?? b.name.change);
  return change
    ? [{ factor: 'renamed', weight: change.by === 'members' ? -2 : 0, value: change.by }]
    : [];
}

function capacityFactor(a: Side, b: Side, overlap: MemberOverlap | undefined): readonly Factor[] {
  const total = (a.group.memberCount ?? 0) + (b.group.memberCount ?? 0);
  const split = !overlap && a.name.copy !== b.name.copy && total > GROUP_CAP;
  return split ? [{ factor: 'capacity', weight: -8, value: String(total) }] : [];
}

/** What is asked of two groups beside themselves: the least overlap, and how many others are like both. */
export interface Surroundings {
  readonly minOverlap: number;
  readonly crowd: number;
}

/** Weighs everything known about two groups; undefined when not even a third group could make it a suspicion. */
export function judgePair(
  a: Side,
  b: Side,
  likeness: WorkLikeness,
  overlap: MemberOverlap | undefined,
  { minOverlap, crowd }: Surroundings,
): Verdict | undefined {
  if (likeness.level === 'contrast') return undefined;
  const { level, by, isOpen } = likeness;
  const factors: readonly Factor[] = [
    { factor: 'start', weight: START, value: '' },
    { factor: 'name', weight: nameWeight(level), value: level },
    ...(by === 'name' ? [] : [{ factor: by, weight: level === 'unlike' ? 5 : 2, value: '' }]),
    ...membersWeight(overlap, minOverlap, by === 'name' && (isOpen || level === 'narrower')),
    ...(overlap ? smallWeight(overlap) : []),
    unitFactor(a, b, isOpen),
    ...renamedFactor(a, b),
    ...(isOpen && overlap ? [...crowdWeight(crowd), ...purposesFactor(a.group, b.group)] : []),
    ...yearsFactor(a, b, level),
    ...(a.group.clientId === b.group.clientId
      ? []
      : [{ factor: 'client' as const, weight: isOpen ? 1 : 0, value: 'different' }]),
    ...capacityFactor(a, b, overlap),
  ];
  const score = factors.reduce((sum, { weight }) => sum + weight, 0);
  if (score < NEARLY_FROM) return undefined;
  return {
    band: score >= HIGH_FROM ? 'high' : 'possible',
    score,
    factors,
    strength: score + (overlap?.jaccard ?? 0) / 2,
  };
}
