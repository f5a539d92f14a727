import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../lib/checks/units/units-of';
import type { Group } from '../../../lib/model/group';
import { readGroupNames } from '../../../lib/text/group-name/read-groups';
import { groupOf } from '../../support/group';

const declared = [
  { name: '区城管局', aliases: ['城管局'], groups: ['*城管*'], maxGroups: 2 },
  { name: '区民政局', aliases: [], groups: ['民政*群'], maxGroups: 1 },
];
const of = (groups: readonly Group[], units = declared) =>
  [...unitsOf(groups, readGroupNames(groups), units).values()].map(({ unit, source }) => [
    unit,
    source,
  ]);
const byHand = { byHand: ['unit'] as const };

describe('a hand before the profile’s patterns before a list before the name', () => {
  it.each([
    ['城管一中队', {}, ['区城管局', 'rule']],
    ['民政救助群', { unit: '城管局' }, ['区民政局', 'rule']],
    ['民政救助群', { unit: '城管局', ...byHand }, ['区城管局', 'hand']],
    ['民政救助群', { unit: '某局', ...byHand }, ['某局', 'hand']],
    ['救助群', { unit: '城管局' }, ['区城管局', 'list']],
    ['救助群', { unit: '别的局' }, ['别的局', 'list']],
    ['环卫科工作群', {}, ['环卫科', 'guess']],
    ['救助群', {}, undefined],
  ])('%s %j', (name, facts, expected) => {
    expect(of([groupOf(name, facts)])).toEqual(expected ? [expected] : []);
  });
});

it('a name that speaks of a smaller unit outranks a list, and never a hand', () => {
  const section = groupOf('环卫科工作群', { unit: '某局' });
  expect(of([section], [])).toEqual([['环卫科', 'guess']]);
  expect(of([{ ...section, ...byHand }], [])).toEqual([['某局', 'hand']]);
});

it('one unit written in two ways is one, by the spelling seen first', () => {
  const groups = [
    groupOf('救助群', { id: 'a', unit: '环卫科', ...byHand }),
    groupOf('環衛科工作群', { id: 'b' }),
  ];
  expect(of(groups).map(([unit]) => unit)).toEqual(['环卫科', '环卫科']);
});

it('how many groups a unit may have is the profile’s word, else one', () => {
  const groups = [groupOf('城管群', { id: 'a' }), groupOf('环卫科工作群', { id: 'b' })];
  const units = unitsOf(groups, readGroupNames(groups), declared);
  expect([...units.values()].map(({ maxGroups }) => maxGroups)).toEqual([2, 1]);
});
