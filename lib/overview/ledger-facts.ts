import { unitStanding } from '../checks/units/counted-groups';
import type { Standing } from '../checks/units/standing';
import { groupsByUnit } from '../checks/units/unit-groups';
import type { UnitSource } from '../checks/units/units-of';
import type { Group } from '../model/group';
import type { Settings } from '../model/settings';
import { readGroupNames } from '../text/group-name/read-groups';
import { ranksOf } from './ranks';

/** One unit of the ledger, its groups by id. */
export interface LedgerUnit {
  readonly unit: string;
  readonly maxGroups: number;
  /** 无需处理: within what is allowed, or kept for a reason. */
  readonly compliant: boolean;
  readonly groups: readonly LedgerMember[];
}

export interface LedgerMember {
  readonly id: string;
  readonly standing: Standing;
  readonly source: UnitSource;
}

/** What the table and the units' tree need and what takes long enough for a worker. */
export interface LedgerFacts {
  readonly units: readonly LedgerUnit[];
  /** Place of each group among all by its name, in the order of the groups; equal names share one. */
  readonly nameRanks: Uint32Array;
}

export function ledgerFacts(groups: readonly Group[], settings: Settings): LedgerFacts {
  const work = groups.filter(({ kind }) => kind === 'work');
  const ranks = ranksOf(groups.map(({ name }) => name));
  return {
    units: groupsByUnit(work, readGroupNames(work), settings.units).map((unit): LedgerUnit => {
      const { unit: name, maxGroups, compliant, groups: of } = unitStanding(unit);
      return {
        unit: name,
        maxGroups,
        compliant,
        groups: of.map(({ group, standing, source }) => ({ id: group.id, standing, source })),
      };
    }),
    nameRanks: Uint32Array.from(groups, ({ name }) => ranks.get(name) ?? 0),
  };
}
