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

/** Something a check found about one group or several, with its reasons. */
export interface CheckFinding {
  readonly check: string;
  readonly groupIds: readonly string[];
  /** Which to keep, where the check suggests one. */
  readonly keep?: string;
  /** 高度疑似 / 可能. */
  readonly band?: 'high' | 'possible';
  readonly evidence: readonly Evidence[];
}

export interface CheckContext {
  /** Groups of kind work (social and unknown ones are never judged). */
  readonly groups: readonly Group[];
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
