import { DAY_MS } from '../calendar/civil-date';
import type { CheckFinding } from '../checks/check';
import { runChecks } from '../checks/run';
import { unitsOf } from '../checks/units/units-of';
import type { Decision } from '../model/decision';
import type { Group } from '../model/group';
import type { Settings } from '../model/settings';
import type { Evidence } from '../checks/check';
import { readGroupNames } from '../text/group-name/read-groups';
import { mainReason, reasonsToKeep } from '../overview/reasons';

export type Status = 'dissolved' | 'finished' | 'silent' | 'reported' | 'active' | 'not-seen';
export type AdviceKind = 'keep' | 'merge' | 'dissolve' | 'verify' | 'done';

/** One group of the report with what is advised, and why. */
export interface ReportRow {
  /** Its number in the report, from 1. */
  readonly number: number;
  readonly group: Group;
  readonly unit?: string;
  readonly status: Status;
  readonly advice: AdviceKind;
  /** The number of the group to merge into. */
  readonly into?: number;
  readonly reason?: Evidence;
  /** Why it stays, in the unit's own words. */
  readonly ownReason?: string;
  /** How many people's inventories show it, where several were joined. */
  readonly seenBy?: number;
}

export interface JudgeInput {
  readonly groups: readonly Group[];
  readonly asOf: Date;
  readonly settings: Settings;
  readonly decisions?: readonly Decision[];
  readonly seenBy?: ReadonlyMap<string, number>;
  /** What the checks found among exactly `openGroups` of these; else they are run here. */
  readonly findings?: readonly CheckFinding[];
}

/** A dissolved group is told, and judged no more. */
export const openGroups = (groups: readonly Group[]): readonly Group[] =>
  groups.filter(({ state }) => state !== 'dissolved');

type Found = ReadonlyMap<string, CheckFinding>;

const isCheck = (id: string) => (finding: CheckFinding) => finding.check === id;

const firstOfEach = (findings: readonly CheckFinding[]): Found => {
  const found = new Map<string, CheckFinding>();
  for (const finding of findings)
    for (const id of finding.groupIds) if (!found.has(id)) found.set(id, finding);
  return found;
};

interface Known {
  readonly duplicate: Found;
  readonly finished: Found;
  readonly inactive: Found;
  readonly severalPerUnit: Found;
  readonly activeSince: number;
}

function statusOf(group: Group, known: Known): Status {
  if (group.state === 'dissolved') return 'dissolved';
  if (known.finished.has(group.id)) return 'finished';
  if (known.inactive.has(group.id)) return 'silent';
  if (group.reported === true) return 'reported';
  return (group.lastActivityAt ?? 0) >= known.activeSince ? 'active' : 'not-seen';
}

type Advice = Pick<ReportRow, 'advice' | 'reason' | 'ownReason'> & { readonly intoId?: string };

const because = (advice: AdviceKind, finding: CheckFinding): Advice => {
  const reason = mainReason(finding);
  return { advice, ...(reason ? { reason } : {}) };
};

/** What people decided comes first, then what the checks found, the surest first. */
function adviceOn(group: Group, known: Known): Advice {
  const { id, state, keepReason } = group;
  if (state === 'dissolved') return { advice: 'done' };
  if (state === 'kept' || keepReason !== undefined)
    return { advice: 'keep', ...(keepReason === undefined ? {} : { ownReason: keepReason }) };
  const duplicate = known.duplicate.get(id);
  if (duplicate?.keep !== undefined && duplicate.keep !== id)
    return { ...because('merge', duplicate), intoId: duplicate.keep };
  const finished = known.finished.get(id);
  if (finished) return because('dissolve', finished);
  const toVerify = known.inactive.get(id) ?? known.severalPerUnit.get(id);
  if (toVerify && duplicate?.keep !== id) return because('verify', toVerify);
  if (group.reported === true && group.lastActivityAt === undefined)
    return { advice: 'verify', reason: { key: 'never-observed', facts: {} } };
  const reason = duplicate && reasonsToKeep(duplicate)[0];
  return { advice: 'keep', ...(reason ? { reason } : {}) };
}

/**
 * The groups of the report, judged among themselves alone: no sentence can name a group that was
 * not chosen for it.
 */
export function judgeRows(input: JudgeInput): readonly ReportRow[] {
  const { groups, asOf, settings, decisions, seenBy } = input;
  const context = { groups: openGroups(groups), asOf, settings };
  const findings = input.findings ?? runChecks({ ...context, ...(decisions ? { decisions } : {}) });
  const of = (id: string): Found => firstOfEach(findings.filter(isCheck(id)));
  const known: Known = {
    duplicate: of('duplicate'),
    finished: of('finished'),
    inactive: of('inactive'),
    severalPerUnit: of('several-per-unit'),
    activeSince: asOf.getTime() - settings.checks.inactive.days * DAY_MS,
  };
  const units = unitsOf(groups, readGroupNames(groups), settings.units);
  const numbers = new Map(groups.map(({ id }, index) => [id, index + 1]));
  return groups.map((group, index) => {
    const { intoId, ...advice } = adviceOn(group, known);
    const into = intoId === undefined ? undefined : numbers.get(intoId);
    const unit = units.get(group.id)?.unit;
    const seen = seenBy?.get(group.id);
    return {
      number: index + 1,
      group,
      status: statusOf(group, known),
      ...advice,
      ...(into === undefined ? {} : { into }),
      ...(unit === undefined ? {} : { unit }),
      ...(seen === undefined ? {} : { seenBy: seen }),
    };
  });
}
