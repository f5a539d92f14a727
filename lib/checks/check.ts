import type { Decision } from '../model/decision';
import type { Facts } from '../model/finding';
import type { Group } from '../model/group';
import type { Settings } from '../model/settings';

/** One sentence of evidence: which sentence, and its values. Worded by lib/i18n. */
export interface Evidence {
  readonly key: string;
  readonly facts: Facts;
  /** True when it speaks against the finding. */
  readonly against?: boolean;
}

/** One reason's share in a score: positive speaks for, negative against, 0 was looked at and counts nothing. */
export interface Factor {
  readonly factor: FactorName;
  readonly weight: number;
  /** The value it was weighed by, as lib/i18n/evidence words it. */
  readonly value: string;
}

export type FactorName =
  | 'start'
  | 'name'
  | 'members'
  | 'few-members'
  | 'unit'
  | 'renamed'
  | 'previous-name'
  | 'purpose'
  | 'rare-word'
  | 'abbreviation'
  | 'who'
  | 'crowd'
  | 'third'
  | 'purposes'
  | 'years'
  | 'client'
  | 'capacity';

/** How a score came about; the weights sum to it. A cluster's is that of its weakest pair. */
export interface Scored {
  readonly score: number;
  readonly between: readonly [string, string];
  readonly factors: readonly Factor[];
}

/** One group's known members in a cluster: those another group of it has too, and the others. */
export interface GroupOverlap {
  readonly groupId: string;
  readonly shared: number;
  readonly onlyHere: number;
}

/** Something a check found about one group or several, with its reasons. */
export interface CheckFinding {
  readonly check: string;
  readonly groupIds: readonly string[];
  /** Which to keep, where the check suggests one. */
  readonly keep?: string;
  /** 高度疑似 / 可能. */
  readonly band?: 'high' | 'possible';
  readonly evidence: readonly Evidence[];
  /** Where the check weighs several reasons against each other. */
  readonly scored?: Scored;
  /** Where members were compared. */
  readonly overlaps?: readonly GroupOverlap[];
}

export interface CheckContext {
  /** Groups of kind work (social and unknown ones are never judged). */
  readonly groups: readonly Group[];
  /** Of all kinds and states, for checks that look beyond the groups in use. */
  readonly everyGroup?: readonly Group[];
  readonly asOf: Date;
  readonly settings: Settings;
  /** What people said of pairs of groups. */
  readonly decisions?: readonly Decision[];
}

/** One inventory check: one file, id = file name. */
export interface Check {
  readonly id: string;
  evaluate(context: CheckContext): readonly CheckFinding[];
}

export const defineCheck = (check: Check): Check => check;
