import { instantOf } from '../calendar/civil-time';
import { isCivilDate } from '../calendar/is-civil-date';
import type { CheckFinding } from '../checks/check';
import { undeterminedGroups } from '../checks/life/undetermined';
import { runChecks } from '../checks/run';
import { evidenceSentence } from '../checks/sentences';
import type { Group } from '../model/group';
import type { Settings } from '../model/settings';
import { isRow, readGroupRows, type RowProblem } from './group-rows';
import { isPlainlySocial } from './plainly-social';

/** The answer of `evaluate groups` (contracts.md); sentences are Chinese. */
export interface GroupsResult {
  readonly duplicates: readonly {
    readonly ids: readonly string[];
    readonly keep: string;
    readonly band: '高度疑似' | '可能';
    readonly evidence: readonly string[];
  }[];
  readonly inactive: readonly GroupReason[];
  readonly finished: readonly GroupReason[];
  readonly unknown: readonly GroupReason[];
  readonly units: readonly { readonly unit: string; readonly ids: readonly string[] }[];
}

export interface GroupReason {
  readonly id: string;
  readonly reason: string;
}

export interface InputProblem {
  readonly problem: 'not-an-object' | 'no-groups' | 'no-date' | 'bad-date';
}

export type GroupsOutcome =
  | { readonly ok: true; readonly result: GroupsResult; readonly problems: readonly RowProblem[] }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

const BANDS = { high: '高度疑似', possible: '可能' } as const;

const sentences = ({ evidence }: CheckFinding): readonly string[] =>
  evidence.map((item) => `${item.against === true ? '反面：' : ''}${evidenceSentence(item)}`);

const reasons = (findings: readonly CheckFinding[]): readonly GroupReason[] =>
  findings.flatMap((finding) =>
    finding.groupIds.map((id) => ({ id, reason: sentences(finding).join('；') })),
  );

function toResult(groups: readonly Group[], asOf: Date, settings: Settings): GroupsResult {
  const context = { groups, asOf, settings };
  const findings = runChecks(context);
  const of = (check: string): readonly CheckFinding[] =>
    findings.filter((finding) => finding.check === check);
  const finished = new Set(of('finished').flatMap(({ groupIds }) => groupIds));
  return {
    duplicates: of('duplicate').map((finding) => ({
      ids: finding.groupIds,
      keep: finding.keep ?? '',
      band: BANDS[finding.band ?? 'possible'],
      evidence: sentences(finding),
    })),
    inactive: reasons(of('inactive')),
    finished: reasons(of('finished')),
    unknown: undeterminedGroups(context)
      .filter(({ groupId }) => !finished.has(groupId))
      .map(({ groupId, evidence }) => ({
        id: groupId,
        reason: evidenceSentence(evidence),
      })),
    units: of('several-per-unit').map(({ groupIds, evidence }) => ({
      unit: String(evidence[0]?.facts.unit ?? ''),
      ids: groupIds,
    })),
  };
}

const refuse = (problem: InputProblem['problem']): GroupsOutcome => ({
  ok: false,
  problems: [{ problem }],
});

/**
 * Runs the inventory checks on a groups file `{ asOf, groups: [...] }`. Every row counts as a work
 * group unless its name or purpose is plainly social. Faulty rows or fields are named and the rest
 * counts; only input without groups or without a date is refused.
 */
export function evaluateGroups(
  input: unknown,
  { settings, asOf }: { readonly settings: Settings; readonly asOf?: Date },
): GroupsOutcome {
  if (!isRow(input)) return refuse('not-an-object');
  if (!Array.isArray(input.groups)) return refuse('no-groups');
  const dated = typeof input.asOf === 'string' ? input.asOf.slice(0, 10) : undefined;
  if (!asOf && dated === undefined) return refuse('no-date');
  if (!asOf && !isCivilDate(dated ?? '')) return refuse('bad-date');
  const day = asOf ?? new Date(instantOf(dated ?? '', '12:00', settings.timeZone));

  const rows = readGroupRows(input.groups, settings.timeZone);
  const work = rows.groups.filter((group) => !isPlainlySocial(group, settings));
  return { ok: true, result: toResult(work, day, settings), problems: rows.problems };
}
