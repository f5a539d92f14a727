import { expect, it } from 'vitest';
import type { Group } from '../../lib/model/group';
import { shownField } from '../../lib/overview/record-origin';
import { group } from './fixture';

const units = [{ name: '区城管局', aliases: [], groups: ['城管*'], maxGroups: 1 }];
const unit = (more: Partial<Group>, listed?: string) =>
  shownField(group('a', more), 'unit', listed, units);

it('says where a unit is known from: a hand before a rule before a list before the name', () => {
  const named = { name: '城管局工作群', unit: '某局' };
  expect(unit({ ...named, byHand: ['unit'] })).toEqual({ value: '某局', origin: 'hand' });
  expect(unit(named)).toEqual({ value: '区城管局', origin: 'rule' });
  expect(unit({ unit: '某局' })).toEqual({ value: '某局', origin: 'list' });
  expect(unit({}, '乙局')).toEqual({ value: '乙局', origin: 'guess' });
  expect(unit({})).toEqual({ value: '', origin: 'none' });
});

it('calls what nobody guesses written by hand, and what a list gave from the list', () => {
  const of = (more: Partial<Group>, field: 'notes' | 'owner') =>
    shownField(group('a', more), field, undefined, units).origin;
  expect(of({ notes: '甲' }, 'notes')).toBe('hand');
  expect(of({ owner: '甲', reported: true }, 'owner')).toBe('list');
  expect(of({ owner: '甲' }, 'owner')).toBe('guess');
  expect(of({ owner: '甲', reported: true, byHand: ['owner'] }, 'owner')).toBe('hand');
});
