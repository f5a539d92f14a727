import type { Group } from '../model/group';
import { readGroupNames } from '../text/group-name/read-groups';
import { defineCheck, type CheckContext, type CheckFinding, type Evidence } from './check';
import { isKeptForReason } from './life/kept';
import { countedGroups } from './units/counted-groups';
import type { Standing } from './units/standing';
import { groupsByUnit, type UnitGroups } from './units/unit-groups';

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

/** Those that stay for a reason somebody wrote down. */
const keptWithReason = (counted: readonly Group[]): readonly Evidence[] =>
  counted.filter(isKeptForReason).map(({ name, keepReason = '' }) => ({
    key: 'unit-kept',
    facts: { name, reason: keepReason },
    against: true,
  }));

/** Units with more general work groups than allowed (R6, in principle one). All clients together. */
export default defineCheck({
  id: 'several-per-unit',
  evaluate({ groups, settings }: CheckContext): readonly CheckFinding[] {
    const units = groupsByUnit(groups, readGroupNames(groups), settings.units);
    return units.flatMap((unit) => {
      const { counted, open } = countedGroups(unit);
      if (open <= unit.maxGroups) return [];
      const facts = { unit: unit.unit, count: counted.length, max: unit.maxGroups };
      return [
        {
          check: 'several-per-unit',
          groupIds: counted.map(({ id }) => id),
          evidence: [
            { key: 'unit-groups', facts },
            ...keptWithReason(counted),
            ...listedApart(unit),
          ],
        },
      ];
    });
  },
});
