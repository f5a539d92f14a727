import { expect, it } from 'vitest';
import { unitOf } from '../../lib/records/unit-of';
import { groupOf } from '../support/group';

const units = [
  { name: '区城管局', aliases: ['城管局'], groups: ['*城管*'], maxGroups: 1 },
  { name: '区民政局', aliases: [], groups: ['民政*群'], maxGroups: 1 },
];

it.each([
  ['城管一中队', {}, { unit: '区城管局', source: 'rule' }],
  ['民政救助群', { unit: '城管局' }, { unit: '区民政局', source: 'rule' }],
  [
    '民政救助群',
    { unit: '城管局', byHand: ['unit'] as const },
    { unit: '区城管局', source: 'hand' },
  ],
  ['救助群', { unit: '城管局' }, { unit: '区城管局', source: 'list' }],
  ['救助群', { unit: '别的局' }, { unit: '别的局', source: 'list' }],
  ['救助群', {}, undefined],
])('%s %j', (name, facts, expected) => {
  expect(unitOf(groupOf(name, facts), units)).toEqual(expected);
});
