import type { Checked } from '../model/checked';
import type { Group } from '../model/group';
import { isRecord } from '../model/is-record';
import type { Problem } from '../model/problem';
import type { RecordChange, RecordField } from '../model/record';
import { FIELD_RULES, isRecordField, RECORD_FIELDS } from './fields';
import { shortened } from './plain-text';

/** One value for one field, cleaned; an empty one takes the person's word back (kind can't be). */
export function checkField(field: RecordField, value: unknown): Checked<string> {
  const refuse = (code: string, expected: string): Checked<string> => ({
    ok: false,
    problems: [{ code, path: field, expected, found: shortened(value) }],
  });
  if (typeof value !== 'string') return refuse('not-text', 'text');
  const rule = FIELD_RULES[field];
  const text = rule.clean(value);
  if (text === '' && field !== 'kind') return { ok: true, value: '' };
  return rule.holds(text) ? { ok: true, value: text } : refuse(rule.code, rule.expected);
}

/** An edit from outside, cleaned, or everything that is wrong with it; nothing is half taken. */
export function checkChange(claim: unknown): Checked<RecordChange> {
  if (!isRecord(claim)) {
    const found = shortened(claim);
    return { ok: false, problems: [{ code: 'not-a-change', path: '', expected: '{…}', found }] };
  }
  const problems: Problem[] = [];
  const change: Partial<Record<RecordField, string>> = {};
  for (const [field, value] of Object.entries(claim)) {
    if (!isRecordField(field)) {
      const expected = RECORD_FIELDS.join(' | ');
      problems.push({ code: 'unknown-field', path: shortened(field), expected, found: '' });
      continue;
    }
    const checked = checkField(field, value);
    if (checked.ok) change[field] = checked.value;
    else problems.push(...checked.problems);
  }
  if (problems.length === 0 && Object.keys(change).length === 0)
    problems.push({ code: 'nothing-to-change', path: '', expected: '≥ 1', found: '0' });
  return problems.length === 0 ? { ok: true, value: change } : { ok: false, problems };
}

/** What one group would look like wrongly after the change; `path` is the group's id. */
export function contradictions(after: Group): readonly Problem[] {
  const { id, createdOn, plannedEnd } = after;
  return createdOn !== undefined && plannedEnd !== undefined && plannedEnd < createdOn
    ? [{ code: 'ends-before-it-began', path: id, expected: `≥ ${createdOn}`, found: plannedEnd }]
    : [];
}
