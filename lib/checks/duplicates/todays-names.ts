import type { Group } from '../../model/group';
import type { GroupName } from '../../text/group-name/group-name';
import { readGroupNames } from '../../text/group-name/read-groups';
import { unitText } from '../../text/group-name/unit';
import { renamedUnits, type RenamedBy } from '../units/renamed-units';

/** A name read under today's names of its units. */
export interface TodaysName extends GroupName {
  /** Present where a unit was renamed: its name then and now, and how that is known. */
  readonly change?: { readonly from: string; readonly to: string; readonly by: RenamedBy };
}

/** The names of the groups in their order, renamed units under one name. */
export function todaysNames(groups: readonly Group[]): readonly TodaysName[] {
  const byId = readGroupNames(groups);
  const renamed = renamedUnits(groups, byId);
  return groups.flatMap(({ id }): TodaysName[] => {
    const name = byId.get(id);
    if (!name) return [];
    const [unit, home] = [renamed.today(name.unit), renamed.today(name.home)];
    const ledger = name.ledger && renamed.today(name.ledger);
    if (unit === name.unit && home === name.home && ledger === name.ledger) return [name];
    // That only the ledger's word was an earlier name is no change of what the group calls itself.
    if (home === name.home) return [{ ...name, unit, home, ...(ledger ? { ledger } : {}) }];
    const by = renamed.by(name.home) ?? 'stated';
    const change = { from: unitText(name.home), to: unitText(home), by };
    return [{ ...name, unit, home, ...(ledger ? { ledger } : {}), change }];
  });
}
