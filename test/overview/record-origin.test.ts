import { expect, it } from 'vitest';
import type { Group } from '../../lib/model/group';
import { shownField } from '../../lib/overview/record-origin';
import { group } from './fixture';

it('shows the unit as the ledger lists the group', () => {
  const shown = shownField(group('a', { unit: '某局' }), 'unit', {
    unit: '乙局',
    unitSource: 'rule',
  });
  expect(shown).toEqual({ value: '乙局', origin: 'rule' });
  expect(shownField(group('a'), 'unit', {})).toEqual({ value: '', origin: 'none' });
});

it('calls what nobody guesses written by hand, and what a list gave from the list', () => {
  const of = (more: Partial<Group>, field: 'notes' | 'owner') =>
    shownField(group('a', more), field, {}).origin;
  expect(of({ notes: '甲' }, 'notes')).toBe('hand');
  expect(of({ owner: '甲', reported: true }, 'owner')).toBe('list');
  expect(of({ owner: '甲' }, 'owner')).toBe('guess');
  expect(of({ owner: '甲', reported: true, byHand: ['owner'] }, 'owner')).toBe('hand');
});
