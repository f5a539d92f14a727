import type { Factor } from '../check';
import type { WorkLikeness } from './likeness';
import type { MemberOverlap } from './member-overlap';

/** Nearly everybody: less certain names need more. */
const MOSTLY = 0.8;
/** Of all people of both; as much as all but one in ten of a group nearly as large. */
const SEVEN_IN_TEN = 0.7;
const HALF = 0.5;
/** The smaller group's people sit in the larger one, which has few more. */
const ALL_BUT_ONE_IN_TEN = 0.9;
const NEARLY_AS_LARGE = 0.7;

type Level = Exclude<WorkLikeness['level'], 'contrast'>;

/**
 * What a name says counts in whole points, as in a record linkage after Fellegi and Sunter: each
 * factor adds its share and anybody can check the sum. A contrast (1班 and 2班) is no low weight: it
 * ends the matter.
 */
const NAME_WEIGHTS: Readonly<Record<Level, number>> = {
  same: 8,
  close: 6,
  narrower: 3,
  faint: 2,
  unlike: -2,
};

export const nameWeight = (level: Level): number => NAME_WEIGHTS[level];

/**
 * Members unknown count nothing; few known of many prove little. Names that leave it open and share no
 * clue need more: 安全员 and 安全员值班 have much the same people by right.
 */
export function membersWeight(
  overlap: MemberOverlap | undefined,
  minOverlap: number,
  leavesOpen: boolean,
): readonly Factor[] {
  if (!overlap) return [{ factor: 'members', weight: 0, value: 'unknown' }];
  const { jaccard, balance } = overlap;
  const weigh = (value: string, weight: number): readonly Factor[] => [
    { factor: 'members', weight, value },
  ];
  if (overlap.overlap < minOverlap) return weigh('different', -8);
  if (overlap.known < HALF) return weigh('partly-known', 1);
  if (jaccard >= MOSTLY) return weigh('nearly-all', 5);
  const allBut = overlap.overlap >= ALL_BUT_ONE_IN_TEN && balance >= NEARLY_AS_LARGE;
  if (allBut || (jaccard >= SEVEN_IN_TEN && !leavesOpen)) return weigh('most', 4);
  const mostly = overlap.overlap >= MOSTLY && balance >= HALF;
  return jaccard >= minOverlap || mostly ? weigh('most', 3) : weigh('part', 1);
}

/** Who sits in a handful of groups with two others proves little: the fewer in common, the less. */
export function smallWeight({ shared }: MemberOverlap): readonly Factor[] {
  if (shared >= 5) return [];
  const weight = shared <= 1 ? -5 : shared === 2 ? -2 : -1;
  return [{ factor: 'few-members', weight, value: String(shared) }];
}

/** So many groups beside the two have much the same people: then any two of them do. */
const CROWD = 3;

/** Nobody else but the two: these people are together for this; in a crowd they are together anyway. */
export function crowdWeight(crowd: number): readonly Factor[] {
  if (crowd > CROWD) return [{ factor: 'crowd', weight: -2, value: String(crowd - 1) }];
  return crowd <= 1 ? [{ factor: 'crowd', weight: 1, value: 'alone' }] : [];
}
