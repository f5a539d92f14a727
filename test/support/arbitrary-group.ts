import fc from 'fast-check';
import { plainLine, plainProse } from '../../lib/records/plain-text';
import { GROUP_STATES } from '../../lib/records/fields';
import type { Group, HandField } from '../../lib/model/group';
import { oneLine } from '../../lib/text/one-line';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const name = text.map(oneLine);
const line = (longest: number) =>
  text
    .map((value) => Array.from(plainLine(value)).slice(0, longest).join('').trim())
    .filter((value) => value !== '');
const prose = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((value) => plainProse(`${value}\n${value}`))
  .filter((value) => value !== '');
const instant = fc.integer({ min: 1, max: 4_000_000_000_000 });
const date = fc
  .date({ min: new Date('1991-01-01'), max: new Date('2098-12-31'), noInvalidDate: true })
  .map((value) => value.toISOString().slice(0, 10));
const key = fc.stringMatching(/^[A-Za-z0-9+/]{16}$/);
const HANDS: readonly HandField[] = ['kind', 'purpose', 'unit', 'owner', 'plannedEnd', 'createdOn'];

/** Any work group that may be stored. */
export const arbitraryGroup: fc.Arbitrary<Group> = fc.record(
  {
    id: fc.uuid(),
    clientId: fc.constantFrom('wechat-web', 'dingtalk', '粤政易'),
    name,
    previousNames: fc.uniqueArray(name, { maxLength: 4 }),
    kind: fc.constant('work' as const),
    kindSource: fc.constantFrom('guess' as const, 'user' as const),
    memberCount: fc.integer({ min: 1, max: 500 }),
    memberKeys: fc.uniqueArray(key, { maxLength: 12 }),
    ownerKey: key,
    unit: line(64),
    purpose: line(64),
    createdOn: date,
    plannedEnd: date,
    observedSince: instant,
    lastActivityAt: instant,
    lastActivitySource: fc.constantFrom('seen' as const, 'page' as const, 'hand' as const),
    reported: fc.boolean(),
    isOwner: fc.boolean(),
    owner: line(64),
    filingNumber: line(64),
    keepReason: line(200),
    state: fc.constantFrom(...GROUP_STATES),
    stateAt: instant,
    notes: prose,
    byHand: fc.subarray([...HANDS]),
  },
  { requiredKeys: ['id', 'clientId', 'name', 'previousNames', 'kind', 'kindSource'] },
);

/** Several of them with ids of their own. */
export const arbitraryGroups = fc.uniqueArray(arbitraryGroup, {
  selector: ({ id }) => id,
  maxLength: 12,
});
