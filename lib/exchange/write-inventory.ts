import type { Checked } from '../model/checked';
import type { Group } from '../model/group';
import type { Problem } from '../model/problem';
import { shortened } from '../records/plain-text';
import { chooseGroups } from './choose-groups';
import { GROUP_FIELD_NAMES } from './group-fields';
import { headerLine, type InventoryHeader } from './header';
import { groupProblems } from './read-inventory';

/** The fields of a group that travel, in their order; what a row knows beyond that stays here. */
export const travelling = (group: Group): Group =>
  Object.fromEntries(
    GROUP_FIELD_NAMES.flatMap((field) =>
      group[field] === undefined ? [] : [[field, group[field]] as const],
    ),
  ) as unknown as Group;

/**
 * The chosen work groups as JSON Lines. Refused by name: an id that is no work group, and a group
 * that the reader would not take back.
 */
export function writeInventory(
  all: readonly Group[],
  chosenIds: readonly string[],
  facts: Pick<InventoryHeader, 'exportedAt' | 'keyVersion' | 'origin'>,
): Checked<string> {
  const chosen = chooseGroups(all, chosenIds);
  if (!chosen.ok) return chosen;
  const { groups, others } = chosen.value;
  const lines = groups.map(travelling);
  const problems = lines.flatMap((group) =>
    groupProblems(group).map(
      (each): Problem => ({ ...each, path: `${shortened(group.name)}.${each.path}` }),
    ),
  );
  if (problems.length > 0) return { ok: false, problems };
  const header = headerLine({ ...facts, count: lines.length, others });
  const written = [header, ...lines.map((line) => JSON.stringify(line))];
  return { ok: true, value: `${written.join('\n')}\n` };
}
