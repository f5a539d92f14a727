import type { Checked } from '../model/checked';
import { isRecord } from '../model/is-record';
import type { Problem } from '../model/problem';
import type { ReportedEntry } from '../model/reported';
import { isRecordDate, isRecordField } from '../records/fields';
import { checkField } from '../records/check-change';
import { shortened } from '../records/plain-text';
import { oneLine } from '../text/one-line';
import { MOST_ROWS } from './preview';

const FIELDS: readonly (keyof ReportedEntry)[] = [
  'name',
  'clientId',
  'unit',
  'owner',
  'memberCount',
  'purpose',
  'createdOn',
  'plannedEnd',
  'filingNumber',
  'keepReason',
  'notes',
  'lastActiveOn',
];

const isName = (value: unknown): boolean =>
  typeof value === 'string' && value !== '' && oneLine(value) === value;
const isCount = (value: unknown): boolean =>
  Number.isInteger(value) && Number(value) > 0 && Number(value) <= 100_000;

function fieldHolds(field: keyof ReportedEntry, value: unknown): boolean {
  if (field === 'name' || field === 'clientId') return isName(value);
  if (value === undefined) return true;
  if (field === 'memberCount') return isCount(value);
  if (field === 'lastActiveOn') return typeof value === 'string' && isRecordDate(value);
  if (!isRecordField(field) || value === '') return false;
  const checked = checkField(field, value);
  return checked.ok && checked.value === value;
}

/** Entries that crossed from a page, checked once more; `path` is `index.field`. */
export function checkEntries(claim: unknown): Checked<readonly ReportedEntry[]> {
  const refuse = (code: string, expected: string): Checked<never> => ({
    ok: false,
    problems: [{ code, path: '', expected, found: '' }],
  });
  if (!Array.isArray(claim) || claim.length === 0) return refuse('no-rows', '≥ 1');
  if (claim.length > MOST_ROWS) return refuse('too-many-rows', `≤ ${MOST_ROWS}`);
  const problems = claim.flatMap((entry: unknown, index): readonly Problem[] => {
    if (!isRecord(entry))
      return [{ code: 'not-an-entry', path: `${index}`, expected: '{…}', found: '' }];
    const unknown = Object.keys(entry).filter((name) => !FIELDS.some((field) => field === name));
    return [...unknown, ...FIELDS.filter((field) => !fieldHolds(field, entry[field]))].map(
      (field) => ({
        code: 'not-usable',
        path: `${index}.${shortened(field)}`,
        expected: FIELDS.join(' | '),
        found: shortened(entry[field] ?? ''),
      }),
    );
  });
  return problems.length === 0
    ? { ok: true, value: claim as readonly ReportedEntry[] }
    : { ok: false, problems: problems.slice(0, 50) };
}
