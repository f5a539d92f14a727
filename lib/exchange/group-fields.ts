import { isRecordDate, FIELD_RULES, GROUP_STATES } from '../records/fields';
import type { Group } from '../model/group';
import { oneLine } from '../text/one-line';

/** Whether a value may stand in one field of an exported group, and what it should be. */
interface FieldReader {
  readonly holds: (value: unknown) => boolean;
  readonly code: string;
  readonly expected: string;
  readonly required?: boolean;
}

const MOST_NAMES = 20;
const MOST_MEMBERS = 5000;
/** The end of the year 2099. */
const LAST_INSTANT = 4_102_444_799_999;
const HAND_FIELDS = ['kind', 'purpose', 'unit', 'owner', 'plannedEnd', 'createdOn'];

const isText = (value: unknown): value is string => typeof value === 'string';
const isName = (value: unknown): boolean => isText(value) && oneLine(value) === value;
const isId = (value: unknown): boolean => isText(value) && /^[\w@.:/-]{1,128}$/.test(value);
const isKey = (value: unknown): boolean => isText(value) && /^[\w+/=-]{1,64}$/.test(value);
const isFlag = (value: unknown): boolean => typeof value === 'boolean';
const isInstant = (value: unknown): boolean =>
  Number.isInteger(value) && Number(value) > 0 && Number(value) <= LAST_INSTANT;
const isCount = (value: unknown): boolean =>
  Number.isInteger(value) && Number(value) > 0 && Number(value) <= 100_000;

const listOf =
  (holds: (value: unknown) => boolean, most: number) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.length <= most && new Set(value).size === value.length
      ? value.every(holds)
      : false;
const oneOf =
  (options: readonly string[]) =>
  (value: unknown): boolean =>
    isText(value) && options.includes(value);

const reader = (
  code: string,
  expected: string,
  holds: FieldReader['holds'],
  required = false,
): FieldReader => ({ holds, code, expected, required });

const words = (field: 'unit' | 'purpose' | 'owner' | 'filingNumber' | 'keepReason' | 'notes') => {
  const { clean, holds, expected } = FIELD_RULES[field];
  const isClean = (value: unknown): boolean =>
    isText(value) && value !== '' && clean(value) === value && holds(value);
  return reader('not-plain-text', `text ${expected}`, isClean);
};
const choice = (...options: readonly string[]): FieldReader =>
  reader('not-a-choice', options.join(' | '), oneOf(options));
const date = reader('not-a-date', 'YYYY-MM-DD', (value) => isText(value) && isRecordDate(value));
const instant = reader('not-an-instant', 'epoch ms', isInstant);
const flag = reader('not-a-flag', 'true | false', isFlag);
const required = (each: FieldReader): FieldReader => ({ ...each, required: true });

/** Of this machine only: page ids, what is still to be settled here, and whether a name is at hand. */
type Machine = 'pageMembers' | 'maybeSameAs' | 'confirmed' | 'isNameUnkept';
export type ExportedField = Exclude<keyof Group, Machine>;

/** Every field of an exported group, in the order in which it is written. */
export const GROUP_FIELDS: Readonly<Record<ExportedField, FieldReader>> = {
  id: reader('not-an-id', 'id', isId, true),
  clientId: reader(
    'not-a-client',
    'name of a platform',
    (value) => isName(value) && value !== '',
    true,
  ),
  name: reader('not-a-name', 'one line, ≤ 64', isName, true),
  previousNames: reader('not-names', `≤ ${MOST_NAMES} names`, listOf(isName, MOST_NAMES), true),
  // A file with anything else in it was not written by us: private groups never travel.
  kind: reader('not-work', 'work', (value) => value === 'work', true),
  kindSource: required(choice('guess', 'user')),
  memberCount: reader('not-a-count', '1–100000', isCount),
  memberKeys: reader('not-keys', `≤ ${MOST_MEMBERS} keys`, listOf(isKey, MOST_MEMBERS)),
  keyVersion: reader('not-a-key', 'key', isKey),
  ownerKey: reader('not-a-key', 'key', isKey),
  unit: words('unit'),
  purpose: words('purpose'),
  createdOn: date,
  plannedEnd: date,
  observedSince: instant,
  lastActivityAt: instant,
  lastActivitySource: choice('seen', 'page', 'hand'),
  reported: flag,
  isOwner: flag,
  muted: flag,
  owner: words('owner'),
  filingNumber: words('filingNumber'),
  keepReason: words('keepReason'),
  state: choice(...GROUP_STATES),
  stateAt: instant,
  notes: words('notes'),
  byHand: reader('not-fields', HAND_FIELDS.join(' | '), listOf(oneOf(HAND_FIELDS), 6)),
};

export const GROUP_FIELD_NAMES = Object.keys(GROUP_FIELDS) as readonly ExportedField[];

export const isGroupField = (name: string): name is ExportedField =>
  Object.hasOwn(GROUP_FIELDS, name);
