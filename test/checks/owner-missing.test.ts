import { expect, test } from 'vitest';
import ownerMissing from '../../lib/checks/owner-missing';
import type { Group } from '../../lib/model/group';
import { contextOf, groupOf } from '../support/group';

const found = (...facts: Partial<Group>[]) =>
  ownerMissing
    .evaluate(contextOf(facts.map((each, i) => groupOf(`群${i}`, { id: `g${i}`, ...each }))))
    .flatMap(({ groupIds }) => groupIds);

test('a group without owner among groups with one', () => {
  expect(found({ ownerKey: 'k' }, {}, { owner: '张科长' }, { owner: ' ' })).toEqual(['g1', 'g3']);
});

test('one’s own group has an owner', () => {
  expect(found({ owner: '张科长' }, { isOwner: true }, {})).toEqual(['g2']);
});

test('silent where the page says only which groups are one’s own', () => {
  expect(found({ isOwner: true }, { isOwner: false }, {})).toEqual([]);
});

test('silent where nobody’s owner is known: it was not asked for', () => {
  expect(found({}, {})).toEqual([]);
  expect(found({ ownerKey: 'k' }, { clientId: 'wecom' })).toEqual([]);
});
