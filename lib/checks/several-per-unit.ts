import { readGroupNames } from '../text/group-name/read-groups';
import { defineCheck, type CheckContext, type CheckFinding, type Evidence } from './check';
import { groupsByUnit, type Standing, type UnitGroups } from './units/unit-groups';

const APART: readonly Standing[] = ['party', 'leadership', 'project', 'duty', 'other'];

/** Those of the unit that do not count, kind by kind. */
const listedApart = ({ groups }: UnitGroups): readonly Evidence[] =>
  APART.flatMap((standing) => {
    const names = groups
      .filter((entry) => entry.standing === standing)
      .map(({ group }) => group.name);
    return names.length === 0
      ? []
      : [
          {
            key: `apart-${standing}`,
            facts: { count: names.length, names: names.join('、') },
            against: true,
          },
        ];
  });

/** Units with more general work groups than allowed (R6, in principle one). All clients together. */
export default defineCheck({
  id: 'several-per-unit',
  evaluate({ groups, settings }: CheckContext): readonly CheckFinding[] {
    const units = groupsByUnit(groups, readGroupNames(groups), settings.units);
    return units.flatMap((unit) => {
      const counted = unit.groups.filter(({ standing }) => standing === 'general');
      if (counted.length <= unit.maxGroups) return [];
      const facts = { unit: unit.unit, count: counted.length, max: unit.maxGroups };
      return [
        {
          check: 'several-per-unit',
          groupIds: counted.map(({ group }) => group.id),
          evidence: [{ key: 'unit-groups', facts }, ...listedApart(unit)],
        },
      ];
    });
  },
});
