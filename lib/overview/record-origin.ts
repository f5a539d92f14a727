import type { Group } from '../model/group';
import type { RecordField } from '../model/record';
import type { UnitSettings } from '../model/settings';
import { isByHand } from '../records/apply-change';
import { unitOf } from '../records/unit-of';

/** Where a record's value comes from: a person, the profile's rules, a unit's own list, the name. */
export type RecordOrigin = 'hand' | 'rule' | 'list' | 'guess' | 'none';

export interface ShownField {
  readonly value: string;
  readonly origin: RecordOrigin;
}

function shownUnit(group: Group, listed: string | undefined, units: readonly UnitSettings[]) {
  const known = unitOf(group, units);
  if (known) return { value: known.unit, origin: known.source };
  return listed === undefined ? undefined : { value: listed, origin: 'guess' as const };
}

/** A field as the form shows it; `listed` is the unit under which the ledger files the group. */
export function shownField(
  group: Group,
  field: RecordField,
  listed: string | undefined,
  units: readonly UnitSettings[],
): ShownField {
  const value = field === 'unit' ? undefined : group[field];
  const unit = field === 'unit' ? shownUnit(group, listed, units) : undefined;
  if (unit) return unit;
  if (value === undefined) return { value: '', origin: 'none' };
  if (isByHand(group, field)) return { value, origin: 'hand' };
  return { value, origin: group.reported === true ? 'list' : 'guess' };
}
