import { readGroupNames } from '../text/group-name/read-groups';
import type { Group } from '../model/group';
import { defineCheck, type CheckContext, type CheckFinding } from './check';
import { groupsByUnit } from './units/unit-groups';

const isFiled = ({ filingNumber }: Group): boolean =>
  filingNumber !== undefined && filingNumber.trim() !== '';

/** Groups without a filing number (备案) in units that file theirs. */
export default defineCheck({
  id: 'unfiled',
  evaluate({ groups, settings }: CheckContext): readonly CheckFinding[] {
    if (!groups.some(isFiled)) return [];
    const units = groupsByUnit(groups, readGroupNames(groups), settings.units);
    return units.flatMap(({ unit, groups: own }) => {
      const filed = own.filter(({ group }) => isFiled(group)).length;
      if (filed === 0) return [];
      return own
        .filter(({ group }) => !isFiled(group))
        .map(({ group }) => ({
          check: 'unfiled',
          groupIds: [group.id],
          evidence: [{ key: 'unfiled', facts: { unit, filed, count: own.length } }],
        }));
    });
  },
});
