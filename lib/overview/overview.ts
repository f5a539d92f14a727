import type { CheckFinding } from '../checks/check';
import type { Group } from '../model/group';
import { summarise, type FindingSummary } from './summaries';

/** What the popup says of the inventory; counts only what this account has seen. */
export interface Overview {
  readonly seen: number;
  readonly work: number;
  readonly unclassified: number;
  /** Groups of which at least one member is known. */
  readonly membersKnown: number;
  /** Epoch ms of the earliest observation; absent when no group says since when it was observed. */
  readonly since?: number;
  /** One per check that found something; absent until the checks have run. */
  readonly summaries?: readonly FindingSummary[];
}

const countWhere = (groups: readonly Group[], holds: (group: Group) => boolean): number =>
  groups.filter(holds).length;

const earliest = (groups: readonly Group[]): number | undefined =>
  groups.reduce<number | undefined>(
    (first, { observedSince = Infinity }) =>
      observedSince < (first ?? Infinity) ? observedSince : first,
    undefined,
  );

/** Counts the groups and, once the checks have run, sums up their findings. */
export function buildOverview(
  groups: readonly Group[],
  findings?: readonly CheckFinding[],
): Overview {
  const since = earliest(groups);
  return {
    seen: groups.length,
    work: countWhere(groups, ({ kind }) => kind === 'work'),
    unclassified: countWhere(groups, ({ kind }) => kind === 'unknown'),
    membersKnown: countWhere(groups, ({ memberKeys }) => (memberKeys?.length ?? 0) > 0),
    ...(since === undefined ? {} : { since }),
    ...(findings === undefined ? {} : { summaries: summarise(findings, groups) }),
  };
}
