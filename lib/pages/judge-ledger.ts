import type { Group } from '../model/group';
import type { Settings } from '../model/settings';
import type { Judged } from '../overview/ledger';
import { judgeGroups } from './judge-groups';

/** The checks' findings and the units' ledger of the work groups. */
export async function judgeLedger(
  groups: readonly Group[],
  settings: Settings,
  asOf: Date,
): Promise<Judged> {
  const findings = await judgeGroups(groups, settings, asOf);
  const { groupsByUnit } = await import('../checks/units/unit-groups');
  const { readGroupNames } = await import('../text/group-name/read-groups');
  const work = groups.filter(({ kind }) => kind === 'work');
  return { findings, units: groupsByUnit(work, readGroupNames(work), settings.units) };
}
