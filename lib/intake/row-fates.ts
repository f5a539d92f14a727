import type { Group } from '../model/group';
import type { ReportedMatcher } from './match-reported';
import type { PreviewRow } from './preview';

/** What taking a row in would do: add a group, tell of a known one, add an uncertain one, nothing. */
export type RowFate = 'new' | 'known' | 'unsure' | 'refused';

/** The fate of each row, as `planIntake` will have it: no known group is told of twice. */
export function rowFates(
  rows: readonly PreviewRow[],
  groups: readonly Group[],
  matcher: ReportedMatcher,
): readonly RowFate[] {
  const match = matcher(groups);
  const taken = new Set<string>();
  return rows.map(({ entry }) => {
    if (!entry) return 'refused';
    const matched = match(entry);
    if (matched.kind !== 'same') return matched.kind;
    if (taken.has(matched.groupId)) return 'unsure';
    taken.add(matched.groupId);
    return 'known';
  });
}
