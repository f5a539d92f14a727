import type { CheckContext } from '../checks/check';
import { runChecks } from '../checks/run';
import type { CheckSettings, Settings } from '../model/settings';

/** One threshold tried with one value. */
export interface ThresholdCount {
  readonly value: number;
  /** What the working profile has now. */
  readonly current: boolean;
  /** Findings of the check, and the groups they speak of. */
  readonly findings: number;
  readonly groups: number;
}

export interface ThresholdRow {
  /** Dotted, below `settings`: `checks.inactive.days`. */
  readonly path: string;
  readonly counts: readonly ThresholdCount[];
}

interface Threshold {
  readonly path: string;
  readonly check: string;
  readonly tried: readonly number[];
  readonly now: (checks: CheckSettings) => number;
  readonly set: (checks: CheckSettings, value: number) => CheckSettings;
}

const THRESHOLDS: readonly Threshold[] = [
  {
    path: 'checks.inactive.days',
    check: 'inactive',
    tried: [30, 60, 90, 180, 365],
    now: ({ inactive }) => inactive.days,
    set: (checks, days) => ({ ...checks, inactive: { ...checks.inactive, days } }),
  },
  {
    path: 'checks.finished.graceDays',
    check: 'finished',
    tried: [0, 7, 14, 30, 60],
    now: ({ finished }) => finished.graceDays,
    set: (checks, graceDays) => ({ ...checks, finished: { graceDays } }),
  },
  {
    path: 'checks.duplicate.minOverlap',
    check: 'duplicate',
    tried: [0.4, 0.5, 0.6, 0.7, 0.8, 0.9],
    now: ({ duplicate }) => duplicate.minOverlap,
    set: (checks, minOverlap) => ({ ...checks, duplicate: { ...checks.duplicate, minOverlap } }),
  },
  {
    path: 'checks.size.maxMembers',
    check: 'member-cap',
    tried: [100, 200, 300, 500],
    now: ({ size }) => size.maxMembers,
    set: (checks, maxMembers) => ({ ...checks, size: { maxMembers } }),
  },
];

function countWith(
  { check, set }: Threshold,
  value: number,
  context: CheckContext,
): Pick<ThresholdCount, 'findings' | 'groups'> {
  const settings: Settings = { ...context.settings, checks: set(context.settings.checks, value) };
  const found = runChecks({ ...context, settings }).filter((each) => each.check === check);
  return {
    findings: found.length,
    groups: new Set(found.flatMap(({ groupIds }) => groupIds)).size,
  };
}

/** How many findings each threshold would give, the working profile's own value among them. */
export const tryThresholds = (context: CheckContext): readonly ThresholdRow[] =>
  THRESHOLDS.map((threshold) => {
    const now = threshold.now(context.settings.checks);
    const values = [...new Set([...threshold.tried, now])].sort((one, other) => one - other);
    const counts = values.map((value) => ({
      value,
      current: value === now,
      ...countWith(threshold, value, context),
    }));
    return { path: threshold.path, counts };
  });
