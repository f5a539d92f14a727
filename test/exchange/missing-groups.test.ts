import { expect, it } from 'vitest';
import { missingGroups } from '../../lib/exchange/missing-groups';
import type { Group } from '../../lib/model/group';
import { groupOf, numbered } from '../support/group';

const own = (groups: readonly Group[]) => ({ origin: 'me', keyVersion: 'local:1', groups });
const file = (groups: readonly Group[], origin = 'me') => ({
  id: 'f',
  origin,
  keyVersion: 'local:1',
  exportedAt: 1,
  groups,
});
const kept = groupOf('城管局防汛值班群', { id: 'a', memberKeys: numbered('k', 9) });
const lost = groupOf('园林绿化养护群', { id: 'b' });

it('tells the groups that are neither here by id nor as another record', () => {
  const renamed = { ...kept, name: '另一个名字' };
  expect(missingGroups(own([renamed]), file([kept, lost]))).toEqual([lost]);
  const seenAnew = { ...kept, id: 'new' };
  expect(missingGroups(own([seenAnew]), file([kept, lost]))).toEqual([lost]);
});

it('of a colleague’s file nothing is one’s own', () => {
  expect(missingGroups(own([]), file([lost], 'you'))).toEqual([]);
});
