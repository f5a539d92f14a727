import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evaluateGroups } from '../../lib/evaluate/groups';
import { builtInSettings as settings } from '../../lib/profile/built-in';
import { reportOf, scoreGroups, type Expected } from './score-groups.mjs';

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(`test/fixtures/groups/${name}.json`, 'utf8'));

function evaluate(input: unknown) {
  const outcome = evaluateGroups(input, { settings });
  if (!outcome.ok) throw new Error(outcome.problems[0]?.problem);
  return outcome;
}

/** The least recall of pairs, of the highly suspect among them, precision of the choice, F1 of units. */
interface Floors {
  readonly pairs: number;
  readonly high: number;
  readonly keep: number;
  readonly units: number;
}

// `bureau` was read while writing; the others were written to be held out and scored at first sight
// before anything was changed for them (see their notes). The seven before the last four, by other
// writers, scored .58, .46, .63, .78, .72, .84 and .76 at first sight, each after what the ones before
// it had taught; the two after them, whose names are worded anew throughout, .50 and .29. Two more by writers
// who had not seen the code scored .78 and .67 at first sight, with two wrong pairs (two years at a time).
// The last, by one more, .85 with none wrong; nothing was changed for it.
const floors: readonly (readonly [name: string, floors: Floors])[] = [
  ['bureau', { pairs: 1, high: 0.5, keep: 0.9, units: 1 }],
  ['school-district', { pairs: 1, high: 0.5, keep: 0.9, units: 1 }],
  ['hospital', { pairs: 1, high: 0.9, keep: 0.9, units: 1 }],
  ['town', { pairs: 0.95, high: 0.5, keep: 0.9, units: 1 }],
  ['market', { pairs: 0.95, high: 0.5, keep: 0.9, units: 1 }],
  ['college', { pairs: 0.9, high: 0.5, keep: 0.9, units: 1 }],
  ['clinics', { pairs: 0.8, high: 0.45, keep: 0.9, units: 0.5 }],
  ['county-town', { pairs: 0.9, high: 0.4, keep: 0.8, units: 0.75 }],
  ['schools-and-water', { pairs: 0.85, high: 0.7, keep: 0.9, units: 0.7 }],
  ['forestry', { pairs: 1, high: 0.6, keep: 0.9, units: 0.85 }],
  ['renewal', { pairs: 0.9, high: 0.8, keep: 0.7, units: 1 }],
  ['police', { pairs: 1, high: 0.7, keep: 1, units: 1 }],
  ['centres', { pairs: 0.95, high: 0.6, keep: 0.9, units: 0.7 }],
  ['transport', { pairs: 0.95, high: 0.3, keep: 0.95, units: 0.9 }],
  ['university-town', { pairs: 0.9, high: 0.5, keep: 0.95, units: 0.9 }],
  ['market-supervision', { pairs: 1, high: 0.45, keep: 0.9, units: 1 }],
  ['county-education', { pairs: 1, high: 0.6, keep: 0.9, units: 0.85 }],
  ['agriculture', { pairs: 0.85, high: 0.2, keep: 0.9, units: 0.85 }],
];

describe.each(floors)('%s', (name, least) => {
  const { result } = evaluate(fixture(name));
  const score = scoreGroups(result, fixture(`${name}-expected`) as Expected);

  test('duplicates', () => {
    expect(score.pairs.wrong).toEqual([]);
    expect(score.pairs.recall).toBeGreaterThanOrEqual(least.pairs);
    expect(score.keep.precision).toBeGreaterThanOrEqual(least.keep);
  });

  test('highly suspect', () => {
    expect(score.high.wrong).toEqual([]);
    expect(score.high.recall).toBeGreaterThan(least.high);
  });

  test('finished and inactive', () => {
    expect(score.hardFailures).toEqual([]);
    expect(score.zombies.precision).toBeGreaterThanOrEqual(0.95);
    expect(score.zombies.recall).toBeGreaterThanOrEqual(0.95);
  });

  test('units', () => {
    expect(score.units.f1).toBeGreaterThanOrEqual(least.units);
  });
});

test('a score names each miss', () => {
  const none = { inactive: [], finished: [], unknown: [], units: [], evidence: [] };
  const found = { ...none, ids: ['a', 'b'], keep: 'b', band: '可能' } as const;
  const score = scoreGroups(
    { ...none, duplicates: [found], inactive: [{ id: 'c', reason: '' }] },
    {
      clusters: [{ ids: ['a', 'b', 'c'], keep: 'a' }],
      eitherWay: [['b', 'c']],
      zombies: [],
      mustNotBeZombie: [{ id: 'c' }],
      zombieEither: [],
      unitsWithMultipleWorkGroups: [],
    },
  );
  expect(score.pairs).toMatchObject({ precision: 1, recall: 1 / 3, f1: 0.5 });
  expect(score.high).toMatchObject({ found: 0, missed: ['a-b', 'a-c', 'b-c'] });
  const names = ['a', 'b', 'c'].map((id) => ({ id, name: `${id.toUpperCase()}组` }));
  expect(reportOf(score, names).slice(6)).toEqual([
    '9 misses:',
    '  must not be a zombie: c  C组',
    '  高度疑似 pairs, missed: a-b  A组 | B组',
    '  高度疑似 pairs, missed: a-c  A组 | C组',
    '  高度疑似 pairs, missed: b-c  B组 | C组',
    '  高度疑似|可能 pairs, missed: a-c  A组 | C组',
    '  高度疑似|可能 pairs, missed: b-c  B组 | C组',
    '  zombies, wrong: c  C组',
    '  keep choice, wrong: b  B组',
    '  keep choice, missed: a  A组',
  ]);
});

const row = { id: 'a', name: '档案科工作群', lastActiveAt: '2026-01-01', createdAt: '2020-01-01' };
const input = (...groups: unknown[]) => ({ asOf: '2026-11-20', groups });

test('faulty rows and fields are named, and the rest counts', () => {
  const { result, problems } = evaluate(
    input(
      row,
      7,
      { name: '无编号' },
      { ...row },
      { id: 'b' },
      {
        ...row,
        id: 'c',
        createdAt: '2026-02-30',
        memberCount: -1,
        members: 'x',
        unit: 5,
      },
    ),
  );
  expect(result.inactive.map(({ id }) => id)).toEqual(['a', 'c']);
  expect(problems.map(({ row: at, field, problem }) => `${at} ${field} ${problem}`)).toEqual([
    '2  not-an-object',
    '3 id missing',
    '4 id repeated',
    '5 name missing',
    '6 createdAt not-a-date',
    '6 memberCount not-a-count',
    '6 members not-a-list',
    '6 unit not-text',
  ]);
});

test('observedSince limits what may be said', () => {
  const { result } = evaluate(input({ ...row, observedSince: '2026-10-20' }));
  expect(result.inactive).toEqual([]);
  expect(result.unknown).toEqual([
    {
      id: 'a',
      reason: '自 2026-10-20 才开始观察，只有 31 天，不足 90 天，不足以判断',
    },
  ]);
});

test('a group without any date of activity is unknown', () => {
  const { result } = evaluate(input({ id: 'a', name: '档案科工作群' }));
  expect(result.unknown).toEqual([{ id: 'a', reason: '没有活动记录，不足以判断' }]);
});

test('plainly social groups are left out, sections about leisure are not', () => {
  const silent = (id: string, name: string) => ({ ...row, id, name });
  const { result } = evaluate(
    input(silent('a', '城管篮球队'), silent('b', '旅游科'), silent('c', '康复科')),
  );
  expect(result.inactive.map(({ id }) => id)).toEqual(['b', 'c']);
});

test('the date given outranks the date of the file', () => {
  const asOf = new Date('2026-01-15T12:00:00+08:00');
  const outcome = evaluateGroups(input(row), { settings, asOf });
  expect(outcome).toMatchObject({ ok: true, result: { inactive: [] } });
});

test.each([
  [[], 'not-an-object'],
  [{ asOf: '2026-11-20' }, 'no-groups'],
  [{ groups: [] }, 'no-date'],
  [{ asOf: '2026-13-01', groups: [] }, 'bad-date'],
])('%j is refused: %s', (bad, problem) => {
  expect(evaluateGroups(bad, { settings })).toEqual({ ok: false, problems: [{ problem }] });
});
