import { isCivilDate } from '../calendar/is-civil-date';
import type { GroupKind, GroupState } from '../model/group';
import type { RecordField } from '../model/record';
import { plainLine, plainProse } from './plain-text';

export const GROUP_KINDS: readonly GroupKind[] = ['work', 'social', 'unknown'];
export const GROUP_STATES: readonly GroupState[] = [
  'to-handle',
  'notified',
  'merging',
  'dissolved',
  'kept',
];

/** How one field is cleaned, and what it must then be. */
export interface FieldRule {
  readonly clean: (text: string) => string;
  readonly holds: (text: string) => boolean;
  readonly code: string;
  readonly expected: string;
}

const EARLIEST = '1990-01-01';
const LATEST = '2099-12-31';

/** Whether a record may carry the date: it exists, and no typing error made it ancient. */
export const isRecordDate = (text: string): boolean =>
  isCivilDate(text) && text >= EARLIEST && text <= LATEST;

const line = (longest: number): FieldRule => ({
  clean: plainLine,
  holds: (text) => Array.from(text).length <= longest,
  code: 'too-long',
  expected: `≤ ${longest}`,
});
const prose = (longest: number): FieldRule => ({ ...line(longest), clean: plainProse });
const date: FieldRule = {
  clean: plainLine,
  holds: isRecordDate,
  code: 'not-a-date',
  expected: `YYYY-MM-DD, ${EARLIEST} – ${LATEST}`,
};
const oneOf = (options: readonly string[]): FieldRule => ({
  clean: (text) => text,
  holds: (text) => options.includes(text),
  code: 'not-a-choice',
  expected: options.join(' | '),
});

/** What each field of a record may hold; texts are counted in characters, an emoji as one or a few. */
export const FIELD_RULES: Readonly<Record<RecordField, FieldRule>> = {
  kind: oneOf(GROUP_KINDS),
  purpose: line(64),
  unit: line(64),
  owner: line(64),
  plannedEnd: date,
  createdOn: date,
  filingNumber: line(64),
  keepReason: line(200),
  state: oneOf(GROUP_STATES),
  notes: prose(1000),
};

export const RECORD_FIELDS = Object.keys(FIELD_RULES) as readonly RecordField[];

export const isRecordField = (name: string): name is RecordField =>
  Object.hasOwn(FIELD_RULES, name);
