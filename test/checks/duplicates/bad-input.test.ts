import { describe, expect, test, vi } from 'vitest';
import duplicate from '../../../lib/checks/duplicate';
import { runChecks } from '../../../lib/checks/run';
import type { Group } from '../../../lib/model/group';
import { contextOf, daysAgo, groupOf, numbered } from '../../support/group';

vi.setConfig({ testTimeout: 60_000 });

const team = numbered('m', 40);
const many = (count: number, nameOf: (i: number) => string, facts: (i: number) => Partial<Group>) =>
  Array.from({ length: count }, (_, i) => groupOf(nameOf(i), { id: `g${i}`, ...facts(i) }));
const find = (groups: readonly Group[]) => duplicate.evaluate(contextOf(groups));

function timed(groups: readonly Group[]) {
  const start = performance.now();
  const findings = runChecks(contextOf(groups));
  return { findings, ms: performance.now() - start };
}

test('a thousand identical groups are one cluster', () => {
  const [finding, ...others] = find(
    many(
      1000,
      () => '档案科工作群',
      () => ({ memberKeys: team }),
    ),
  );
  expect(others).toEqual([]);
  expect(finding?.groupIds).toHaveLength(1000);
  expect(finding?.band).toBe('high');
  expect(finding?.evidence.length).toBeLessThan(20);
  expect(finding?.evidence).toContainEqual({ key: 'more-alike', facts: { count: 998 } });
});

// Generous: the machine that runs this is busy; comparing all pairs would take hours.
const NO_HANG_MS = 20_000;

describe('20,000 groups with the very same members', () => {
  test('of one name are reported as the cluster, not as its pairs', () => {
    const { findings, ms } = timed(
      many(
        20_000,
        () => '档案科工作群',
        () => ({ memberKeys: team }),
      ),
    );
    const duplicates = findings.filter(({ check }) => check === 'duplicate');
    expect(duplicates.map(({ groupIds }) => groupIds.length)).toEqual([20_000]);
    expect(ms).toBeLessThan(NO_HANG_MS);
  });

  test('of 20,000 unlike names are no duplicates', () => {
    const { findings, ms } = timed(
      many(
        20_000,
        (i) => `第${i}网格群`,
        () => ({ memberKeys: team }),
      ),
    );
    expect(findings.filter(({ check }) => check === 'duplicate')).toEqual([]);
    expect(ms).toBeLessThan(NO_HANG_MS);
  });

  test('of one name in many spellings are one cluster', () => {
    const { findings, ms } = timed(
      many(
        20_000,
        () => '档案整理群',
        (i) => ({ memberKeys: team, purpose: `用途${i}` }),
      ),
    );
    const duplicates = findings.filter(({ check }) => check === 'duplicate');
    expect(duplicates.map(({ groupIds }) => groupIds.length)).toEqual([20_000]);
    expect(ms).toBeLessThan(NO_HANG_MS);
  });
});

test('20,000 groups without members and with one name do not hang', () => {
  const { findings, ms } = timed(
    many(
      20_000,
      () => '档案科工作群',
      () => ({ memberCount: 20 }),
    ),
  );
  expect(findings.find(({ check }) => check === 'duplicate')?.band).toBe('possible');
  expect(ms).toBeLessThan(NO_HANG_MS);
});

test('a person in 40 % of all groups joins nothing', () => {
  const groups = many(
    3000,
    (i) => `第${i}片区巡查群`,
    (i) => ({
      memberKeys: [...(i % 5 < 2 ? ['boss'] : []), ...numbered(`p${i}-`, i % 7 === 0 ? 0 : 12)],
    }),
  );
  const { findings, ms } = timed(groups);
  expect(findings.filter(({ band }) => band === 'high')).toEqual([]);
  expect(ms).toBeLessThan(NO_HANG_MS);
});

describe('never highly suspect', () => {
  test.each([
    ['empty names', '', ''],
    ['names of emoji only', '🎉🎉', '🎉🎉'],
    ['names of blanks', '  ', '\u200b'],
    ['names of signs', '——', '...'],
  ])('%s', (_, a, b) => {
    const found = find([
      groupOf(a, { id: 'a', memberKeys: team }),
      groupOf(b, { id: 'b', memberKeys: team }),
    ]);
    expect(found.filter(({ band }) => band === 'high')).toEqual([]);
  });

  test('groups of one member', () => {
    const alone = (id: string) => groupOf('档案整理群', { id, memberKeys: ['m1'] });
    expect(find([alone('a'), alone('b')])[0]?.band).toBe('possible');
  });

  test('groups of which nobody is known', () => {
    expect(
      find([groupOf('档案整理群', { id: 'a' }), groupOf('档案整理群', { id: 'b' })])[0]?.band,
    ).toBe('possible');
    expect(
      find([
        groupOf('档案整理群', { id: 'a', memberKeys: [] }),
        groupOf('档案整理群', { id: 'b', memberKeys: team }),
      ])[0]?.band,
    ).toBe('possible');
  });
});

test('dates in the future and dates that are none harm nothing', () => {
  const odd: Partial<Group>[] = [
    { createdOn: '2099-01-01', lastActivityAt: daysAgo(-400), observedSince: daysAgo(-400) },
    { plannedEnd: '2099-12-31', lastActivityAt: daysAgo(-1) },
    { lastActivityAt: 0, observedSince: 0 },
    { memberCount: 0, memberKeys: [] },
    { memberCount: -5 },
  ];
  const groups = odd.map((facts, i) => groupOf('档案科工作群', { id: `g${i}`, ...facts }));
  const finished = runChecks(contextOf(groups)).filter(({ check }) => check === 'finished');
  expect(finished).toEqual([]);
});

test('the same input gives the same findings in the same order', () => {
  const groups = many(
    300,
    (i) => `${['档案', '保密', '信访'][i % 3] ?? ''}工作${i % 2 ? '' : '通知'}群`,
    (i) => ({
      memberKeys: numbered(`t${i % 12}-`, 8),
    }),
  );
  const once = runChecks(contextOf(groups));
  expect(once.length).toBeGreaterThan(5);
  expect(runChecks(contextOf(structuredClone(groups)))).toEqual(once);
});
