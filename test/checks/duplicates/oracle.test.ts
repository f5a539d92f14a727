import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { compareGroups } from '../../../lib/checks/duplicates/pairs';
import type { Group } from '../../../lib/model/group';
import { readGroupNames } from '../../../lib/text/group-name/read-groups';
import { contextOf, groupOf } from '../../support/group';

vi.setConfig({ testTimeout: 120_000 });

const NAMES = [
  '档案科工作群',
  '档案科通知群',
  '📁檔案科 工作群',
  '1班家长群',
  '2班家长群',
  '2025年创文群',
  '创建文明城市专班',
  '保洁(1)群',
  '保洁(2)群',
  '信访接待群',
  '🎉',
  '',
];
const someInventory = fc.array(
  fc.record({
    name: fc.constantFrom(...NAMES),
    members: fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 1, maxLength: 10 }),
    clientId: fc.constantFrom('wechat-web', 'wecom'),
  }),
  { maxLength: 12 },
);

const sharedOf = (a: Group, b: Group): number =>
  (a.memberKeys ?? []).filter((key) => b.memberKeys?.includes(key)).length;

// Of 10 members thresholds like 0.6 and 0.8 are met exactly again and again.
test('on 1,000 inventories the pairs are those that comparing all groups gives', () => {
  fc.assert(
    fc.property(someInventory, fc.constantFrom(0.5, 0.6, 0.7, 0.8, 1), (rows, minOverlap) => {
      const groups = rows.map(({ name, members, clientId }, i) =>
        groupOf(name, { id: `g${i}`, clientId, memberKeys: members.map((n) => `p${n}`) }),
      );
      const byId = readGroupNames(groups);
      const { classes, pairs, compare } = compareGroups(
        contextOf(groups, { duplicate: { minOverlap } }),
        groups.flatMap(({ id }) => byId.get(id) ?? []),
      );
      const wanted = groups.flatMap((a, i) =>
        groups.flatMap((b, j) => (i < j && compare(i, j, sharedOf(a, b)) ? [`${i} ${j}`] : [])),
      );
      const found = pairs.flatMap(({ a, b }) =>
        (classes[a]?.members ?? []).flatMap((i) =>
          (classes[b]?.members ?? []).map((j) => `${Math.min(i, j)} ${Math.max(i, j)}`),
        ),
      );
      const copies = classes.flatMap(({ members }) =>
        members.flatMap((i) =>
          members.flatMap((j) =>
            i < j && compare(i, j, groups[i]?.memberKeys?.length) ? [`${i} ${j}`] : [],
          ),
        ),
      );
      expect([...found, ...copies].sort()).toEqual(wanted.sort());
    }),
    { numRuns: 1000 },
  );
});
