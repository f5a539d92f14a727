import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addToBinding } from '../../lib/identity/binding';
import { writeRow } from '../../lib/identity/write-row';
import type { Group } from '../../lib/model/group';
import type { RecordChange } from '../../lib/model/record';
import {
  applyChange,
  isByHand,
  putStanding,
  standingOf,
  undoChange,
} from '../../lib/records/apply-change';
import { checkChange, contradictions } from '../../lib/records/check-change';
import { isUndo } from '../../lib/records/check-undo';
import { GROUP_STATES, RECORD_FIELDS } from '../../lib/records/fields';
import { arbitraryGroup } from '../support/arbitrary-group';
import { groupOf } from '../support/group';

const AT = 1_780_000_000_000;
const changes: fc.Arbitrary<RecordChange> = fc.record(
  {
    kind: fc.constantFrom('work', 'unknown'),
    purpose: fc.constantFrom('', '专班', '值班'),
    unit: fc.constantFrom('', '城管局', '城管局办公室'),
    owner: fc.constantFrom('', '办公室'),
    plannedEnd: fc.constantFrom('', '2026-12-31'),
    createdOn: fc.constantFrom('', '2020-01-01'),
    filingNumber: fc.constantFrom('', '备〔2026〕7号'),
    keepReason: fc.constantFrom('', '日常调度'),
    state: fc.constantFrom('', ...GROUP_STATES),
    notes: fc.constantFrom('', '一\n二'),
  },
  { requiredKeys: [] },
);

/** What a person wrote is by hand in every stored row, kind above all. */
const asStored = (group: Group): Group =>
  RECORD_FIELDS.filter((field) => isByHand(group, field)).reduce(
    (row, field) => putStanding(row, field, standingOf(group, field)),
    group,
  );

describe('checking a change', () => {
  it.each([
    ['unknown-field', { colour: '红' }],
    ['unknown-field', { constructor: 'x' }],
    ['not-text', { unit: 7 }],
    ['too-long', { unit: '长'.repeat(65) }],
    ['too-long', { keepReason: '长'.repeat(201) }],
    ['too-long', { notes: '长'.repeat(1001) }],
    ['not-a-date', { plannedEnd: '2026-02-30' }],
    ['not-a-date', { plannedEnd: '2026年3月' }],
    ['not-a-date', { createdOn: '0026-03-01' }],
    ['not-a-choice', { kind: 'private' }],
    ['not-a-choice', { kind: '' }],
    ['not-a-choice', { state: 'gone' }],
    ['nothing-to-change', {}],
    ['not-a-change', 'unit'],
    ['not-a-change', null],
    ['not-a-change', ['unit']],
  ])('refuses with %s: %j', (code, claim) => {
    const checked = checkChange(claim);
    expect(checked.ok ? [] : checked.problems.map((problem) => problem.code)).toEqual([code]);
  });

  it('names every problem at once', () => {
    const checked = checkChange({ unit: 1, state: 'x', plannedEnd: 'bald', notes: '好' });
    expect(checked.ok ? [] : checked.problems.map(({ path }) => path)).toEqual([
      'unit',
      'state',
      'plannedEnd',
    ]);
  });

  it('takes controls and direction marks out, and keeps the lines of notes', () => {
    expect(checkChange({ unit: '\u202e 城管\t局\0 ', notes: ' 一 \r\n 二\u200b' })).toEqual({
      ok: true,
      value: { unit: '城管 局', notes: '一\n二' },
    });
  });

  it('a group may not end before it began', () => {
    const group = groupOf('群', { createdOn: '2026-03-01', plannedEnd: '2026-02-01' });
    expect(contradictions(group).map(({ code }) => code)).toEqual(['ends-before-it-began']);
    expect(contradictions(groupOf('群', { createdOn: '2026-03-01' }))).toEqual([]);
  });
});

describe('editing', () => {
  it('sets by hand, and an empty value takes the hand back', () => {
    const { group } = applyChange(groupOf('群', { unit: '猜的' }), { unit: '城管局' }, AT);
    expect(group).toMatchObject({ unit: '城管局', byHand: ['unit'] });
    const { group: cleared } = applyChange(group, { unit: '' }, AT);
    expect('unit' in cleared || 'byHand' in cleared).toBe(false);
  });

  it('a state knows since when', () => {
    const { group } = applyChange(groupOf('群'), { state: 'merging' }, AT);
    expect(group).toMatchObject({ state: 'merging', stateAt: AT });
  });

  it('an edit that changes nothing has nothing to undo', () => {
    const group = groupOf('群', { owner: '办公室', byHand: ['owner'] });
    expect(applyChange(group, { owner: '办公室' }, AT)).toEqual({ group });
  });

  it('undo after an edit is as before; redo is the edit again', () => {
    fc.assert(
      fc.property(arbitraryGroup, changes, (before, change) => {
        const group = asStored(before);
        const { group: after, undo } = applyChange(group, change, AT);
        if (!undo) {
          expect(after).toEqual(group);
          return;
        }
        expect(isUndo(JSON.parse(JSON.stringify([undo])))).toBe(true);
        const undone = undoChange(after, undo);
        const plain = ({ byHand = [], ...rest }: typeof group) => ({
          ...rest,
          byHand: [...byHand].sort(),
        });
        expect(plain(undone.group)).toEqual(plain(group));
        expect(undone.changedSince).toEqual([]);
        expect(plain(undoChange(undone.group, undone.undo!).group)).toEqual(plain(after));
      }),
    );
  });

  it('undo leaves what was changed again since', () => {
    const { group: one, undo } = applyChange(groupOf('群'), { unit: '甲', owner: '乙' }, AT);
    const { group: two } = applyChange(one, { unit: '丙' }, AT + 1);
    const undone = undoChange(two, undo!);
    expect(undone.changedSince).toEqual(['unit']);
    expect(undone.group.unit).toBe('丙');
    expect(undone.group.owner).toBeUndefined();
  });

  it('no forged inverse passes', () => {
    const field = {
      field: 'unit',
      before: { byHand: false },
      after: { byHand: true, value: '甲' },
    };
    const undo = (each: object) => [{ groupId: 'g', fields: [{ ...field, ...each }] }];
    expect(isUndo(undo({}))).toBe(true);
    expect(isUndo(undo({ field: 'id' }))).toBe(false);
    expect(isUndo(undo({ field: '__proto__' }))).toBe(false);
    expect(isUndo(undo({ before: { byHand: false, value: 7 } }))).toBe(false);
    expect(isUndo(undo({ field: 'kind', before: { byHand: true, value: 'social' } }))).toBe(false);
    expect(isUndo(undo({ after: { byHand: 1 } }))).toBe(false);
    expect(isUndo({})).toBe(false);
  });
});

it('every field by hand survives any later look at the group', () => {
  fc.assert(
    fc.property(arbitraryGroup, changes, arbitraryGroup, (group, change, later) => {
      const { group: edited } = applyChange(asStored(group), change, AT);
      const row = { ...edited, nameKey: '', lastSighting: '', firstSeenAt: AT, lastSeenAt: AT };
      const { memberCount = 7 } = later;
      const sighting = {
        id: 's',
        clientId: row.clientId,
        idHint: '@@1',
        loginId: 'login',
        name: later.name,
        seenAt: AT + 1,
        memberCount,
        isOwner: later.isOwner === true,
      };
      const binding = addToBinding(undefined, {
        sighting,
        nameKey: '',
        doNotRecordKey: '',
        guess: later.kind,
        newGroupId: 'new',
      });
      const seen = writeRow(row, binding);
      for (const field of Object.keys(change) as (keyof RecordChange)[])
        if (isByHand(edited, field)) expect([field, seen[field]]).toEqual([field, edited[field]]);
      expect(seen.memberCount).toBe(memberCount);
    }),
  );
});
