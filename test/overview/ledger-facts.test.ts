import { expect, it } from 'vitest';
import { ledgerFacts } from '../../lib/overview/ledger-facts';
import { builtInSettings } from '../../lib/profile/built-in';
import { group } from './fixture';

it('gives every group its place by name, and units only to work groups', () => {
  const groups = [
    group('b', { name: '区教育局工作群' }),
    group('a', { name: '区城管局工作群' }),
    group('u', { name: '区城管局通知群', kind: 'unknown' }),
  ];
  const { units, nameRanks } = ledgerFacts(groups, builtInSettings);
  expect([...nameRanks]).toEqual([2, 0, 1]);
  expect(units.flatMap((unit) => unit.groups.map(({ id }) => id)).toSorted()).toEqual(['a', 'b']);
  expect(units.every(({ compliant }) => compliant)).toBe(true);
});
