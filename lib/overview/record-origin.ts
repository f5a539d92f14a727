import type { UnitSource } from '../checks/units/units-of';
import type { Group } from '../model/group';
import type { RecordField } from '../model/record';
import { isByHand } from '../records/apply-change';

/** Where a record's value comes from: a person, the profile's rules, a unit's own list, the name. */
export type RecordOrigin = UnitSource | 'none';

export interface ShownField {
  readonly value: string;
  readonly origin: RecordOrigin;
}

/** A field as the form shows it; the unit is the one under which the ledger lists the group. */
export function shownField(
  group: Group,
  field: RecordField,
  listed: { readonly unit?: string; readonly unitSource?: UnitSource },
): ShownField {
  if (field === 'unit') return { value: listed.unit ?? '', origin: listed.unitSource ?? 'none' };
  const value = group[field];
  if (value === undefined) return { value: '', origin: 'none' };
  if (isByHand(group, field)) return { value, origin: 'hand' };
  return { value, origin: group.reported === true ? 'list' : 'guess' };
}
