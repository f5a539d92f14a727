import type { CheckFinding } from '../checks/check';
import type { UnitSource } from '../checks/units/units-of';
import type { Group, GroupKind } from '../model/group';
import { checkRank } from './check-order';
import { rowState, type RowState } from './row-state';
import type { ListedUnit } from './unit-tree';

/** One group as the inventory's table shows it. */
export interface InventoryRow {
  readonly id: string;
  readonly name: string;
  /** It has a name that is not at hand (lib/model/group.ts). */
  readonly isNameUnkept?: true;
  /** Place among all by name; absent until that is known. */
  readonly nameRank?: number;
  readonly clientId: string;
  readonly kind: GroupKind;
  /** The kind comes from the name, nobody has settled it. */
  readonly guessed: boolean;
  /** As set by hand or by the profile, else as the name says. */
  readonly unit?: string;
  readonly unitSource?: UnitSource;
  readonly purpose?: string;
  readonly memberCount?: number;
  /** Epoch ms. */
  readonly lastSeenAt?: number;
  /** 手工填报, not seen by this account. */
  readonly reported: boolean;
  readonly state: RowState;
  /** Findings that name this group, the weightiest first. */
  readonly findings: readonly CheckFinding[];
}

const byWeight = (a: CheckFinding, b: CheckFinding): number =>
  checkRank(a.check) - checkRank(b.check);

function findingsByGroup(
  findings: readonly CheckFinding[],
): ReadonlyMap<string, readonly CheckFinding[]> {
  const byGroup = new Map<string, CheckFinding[]>();
  for (const finding of findings.toSorted(byWeight)) {
    for (const id of finding.groupIds) {
      const others = byGroup.get(id);
      if (others) others.push(finding);
      else byGroup.set(id, [finding]);
    }
  }
  return byGroup;
}

export interface RowContext {
  /** Epoch ms. */
  readonly asOf: number;
  /** Units by group id, where the names or the profile say one. */
  readonly units: ReadonlyMap<string, ListedUnit>;
  /** In the order of the groups. */
  readonly nameRanks?: Uint32Array | undefined;
}

/** A group that the ledger does not list is shown with what is written in its record. */
const written = (group: Group): ListedUnit | undefined =>
  group.unit === undefined
    ? undefined
    : { unit: group.unit, source: group.byHand?.includes('unit') ? 'hand' : 'list' };

const NO_FINDINGS: readonly CheckFinding[] = [];

function rowOf(
  group: Group,
  found: readonly CheckFinding[],
  nameRank: number | undefined,
  context: RowContext,
): InventoryRow {
  const { id, name, clientId, kind, kindSource, memberCount, lastActivityAt, purpose } = group;
  const known = context.units.get(id) ?? written(group);
  return {
    id,
    name,
    ...(group.isNameUnkept === true ? { isNameUnkept: true } : {}),
    ...(nameRank === undefined ? {} : { nameRank }),
    clientId,
    kind,
    guessed: kindSource === 'guess' && kind !== 'unknown',
    ...(known ? { unit: known.unit, unitSource: known.source } : {}),
    ...(purpose === undefined ? {} : { purpose }),
    ...(memberCount === undefined ? {} : { memberCount }),
    ...(lastActivityAt === undefined ? {} : { lastSeenAt: lastActivityAt }),
    reported: group.reported === true,
    state: rowState(group, found, context.asOf),
    findings: found,
  };
}

type MakeRow = (group: Group, at: number) => InventoryRow;

/** Makes the row of the group at a place in the list, with the findings that name it. */
export function rowMaker(findings: readonly CheckFinding[], context: RowContext): MakeRow {
  const byGroup = findingsByGroup(findings);
  return (group, at) =>
    rowOf(group, byGroup.get(group.id) ?? NO_FINDINGS, context.nameRanks?.[at], context);
}

/** One row per group, each with the findings that name it. */
export const inventoryRows = (
  groups: readonly Group[],
  findings: readonly CheckFinding[],
  context: RowContext,
): readonly InventoryRow[] => groups.map(rowMaker(findings, context));
