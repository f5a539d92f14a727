import { isRecord } from '../model/is-record';
import type { FieldStanding, RecordUndo } from '../model/record';
import { checkField } from './check-change';
import { isRecordField } from './fields';

const isInstant = (value: unknown): boolean =>
  value === undefined || (Number.isInteger(value) && Number(value) > 0);

function isStanding(field: string, claim: unknown): claim is FieldStanding {
  if (!isRecordField(field) || !isRecord(claim) || typeof claim.byHand !== 'boolean') return false;
  if (claim.value === undefined) return field !== 'kind' && isInstant(claim.at);
  // A social group is forgotten, never stored as such.
  const checked = claim.value === 'social' ? undefined : checkField(field, claim.value);
  return checked?.ok === true && checked.value === claim.value && isInstant(claim.at);
}

const isFieldUndo = (claim: unknown): boolean =>
  isRecord(claim) &&
  typeof claim.field === 'string' &&
  isStanding(claim.field, claim.before) &&
  isStanding(claim.field, claim.after);

/** Whether a value that came back from a page is an inverse as edits give it. */
export const isUndo = (claim: unknown): claim is RecordUndo =>
  Array.isArray(claim) &&
  claim.every(
    (each: unknown) =>
      isRecord(each) &&
      typeof each.groupId === 'string' &&
      Array.isArray(each.fields) &&
      each.fields.every(isFieldUndo),
  );
