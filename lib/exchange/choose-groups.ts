import type { Checked } from '../model/checked';
import type { Group } from '../model/group';
import type { Problem } from '../model/problem';
import { shortened } from '../records/plain-text';

export interface ChosenGroups {
  /** In the order of the choice. */
  readonly groups: readonly Group[];
  /** Whether there are groups that were not chosen; never how many. */
  readonly others: boolean;
}

/**
 * What the checklist ticked, for whatever leaves this machine (product.md 3a): groups of kind work
 * alone. Anything else is refused by name, and then nothing is given out.
 */
export function chooseGroups(
  all: readonly Group[],
  chosenIds: readonly string[],
): Checked<ChosenGroups> {
  const byId = new Map(all.map((group) => [group.id, group]));
  const ids = [...new Set(chosenIds)];
  const problems = ids.flatMap((id): readonly Problem[] => {
    const group = byId.get(id);
    if (!group) return [{ code: 'no-such-group', path: shortened(id), expected: '', found: '' }];
    return group.kind === 'work'
      ? []
      : [{ code: 'not-work', path: shortened(group.name), expected: 'work', found: group.kind }];
  });
  if (problems.length > 0) return { ok: false, problems };
  const groups = ids.flatMap((id) => byId.get(id) ?? []);
  return { ok: true, value: { groups, others: groups.length < byId.size } };
}
