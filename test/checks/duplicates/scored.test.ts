import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import duplicate from '../../../lib/checks/duplicate';
import { POSSIBLE_FROM, HIGH_FROM } from '../../../lib/checks/duplicates/verdict';
import { readGroupRows } from '../../../lib/evaluate/group-rows';
import type { Group } from '../../../lib/model/group';
import { contextOf, groupOf, numbered } from '../../support/group';

const NAMES = [
  '档案科工作群',
  '档案科通知群',
  '信访接待群',
  '信访接待(1)群',
  '2025年创文群',
  '创文群',
];
const someGroups = fc.array(
  fc.record({
    name: fc.constantFrom(...NAMES),
    members: fc.integer({ min: 0, max: 14 }),
    client: fc.constantFrom('wechat-web', 'wecom'),
  }),
  { maxLength: 14 },
);
const toGroups = (
  rows: readonly { readonly name: string; readonly members: number; readonly client: string }[],
): readonly Group[] =>
  rows.map(({ name, members, client }, i) =>
    groupOf(name, { id: `g${i}`, clientId: client, memberKeys: numbered('m', members) }),
  );

test('the weights sum to the score, and the score is the band', () => {
  fc.assert(
    fc.property(someGroups.map(toGroups), (groups) => {
      for (const { scored, band } of duplicate.evaluate(contextOf(groups))) {
        const sum = scored?.factors.reduce((total, { weight }) => total + weight, 0);
        expect(scored?.score).toBe(sum);
        expect(scored?.score).toBeGreaterThanOrEqual(POSSIBLE_FROM);
        expect(band).toBe((scored?.score ?? 0) >= HIGH_FROM ? 'high' : 'possible');
      }
    }),
  );
});

test('neither name nor members alone are highly suspect', () => {
  fc.assert(
    fc.property(someGroups.map(toGroups), (groups) => {
      for (const { scored, band } of duplicate.evaluate(contextOf(groups))) {
        const weightOf = (factor: string) =>
          scored?.factors.find((each) => each.factor === factor)?.weight ?? 0;
        if (band === 'high') {
          expect(weightOf('name')).toBeGreaterThan(0);
          expect(weightOf('members')).toBeGreaterThan(0);
        }
      }
    }),
  );
});

describe('on the bureau', () => {
  const { groups: rows } = JSON.parse(readFileSync('test/fixtures/groups/bureau.json', 'utf8')) as {
    groups: unknown[];
  };
  const { groups } = readGroupRows(rows, 'Asia/Shanghai');
  const findings = duplicate.evaluate(contextOf(groups));

  test('each known member of a clustered group is shared or only there', () => {
    for (const { overlaps = [] } of findings) {
      for (const { groupId, shared, onlyHere } of overlaps) {
        const known = new Set(groups.find(({ id }) => id === groupId)?.memberKeys);
        expect(shared + onlyHere).toBe(known.size);
        expect(shared).toBeGreaterThan(0);
      }
    }
  });

  test('a cluster carries the factors of its weakest pair', () => {
    const whole = findings.find(({ groupIds }) => groupIds.includes('D01'));
    expect(whole?.scored?.between.every((id) => whole.groupIds.includes(id))).toBe(true);
    expect(whole?.scored?.factors.map(({ factor }) => factor)).toContain('members');
  });
});
