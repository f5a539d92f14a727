import { describe, expect, it } from 'vitest';
import { buildOverview } from '../../lib/overview/overview';
import { summarise } from '../../lib/overview/summaries';
import { finding, group } from './fixture';

describe('buildOverview', () => {
  it('counts what was seen, how much of it is judged and how much is known', () => {
    const groups = [
      group('a', { memberKeys: ['x'], observedSince: 200 }),
      group('b', { memberKeys: [], observedSince: 100 }),
      group('c', { kind: 'unknown' }),
    ];
    expect(buildOverview(groups)).toEqual({
      seen: 3,
      work: 2,
      unclassified: 1,
      membersKnown: 1,
      since: 100,
    });
  });

  it('says neither since when nor what was found as long as nobody knows', () => {
    expect(buildOverview([group('a')])).not.toHaveProperty('since');
    expect(buildOverview([group('a')])).not.toHaveProperty('summaries');
    expect(buildOverview([group('a')], []).summaries).toEqual([]);
  });
});

describe('summarise', () => {
  it('puts the checks in the order of the pages, unknown ones last', () => {
    const found = ['zeta', 'inactive', 'alpha', 'finished', 'duplicate'].map((check) =>
      finding(check, ['a']),
    );
    expect(summarise(found, []).map(({ check }) => check)).toEqual([
      'duplicate',
      'finished',
      'inactive',
      'alpha',
      'zeta',
    ]);
  });

  it('counts a group once though two findings name it', () => {
    const found = [finding('duplicate', ['a', 'b']), finding('duplicate', ['b', 'c'])];
    expect(summarise(found, [])[0]).toMatchObject({ groupCount: 3 });
  });

  it('shows the surer duplicates and the longest quiet groups first', () => {
    const groups = [
      group('late', { lastActivityAt: 9 }),
      group('never'),
      group('early', { lastActivityAt: 3 }),
    ];
    const [duplicates, inactive] = summarise(
      [
        finding('inactive', ['late']),
        finding('inactive', ['early']),
        finding('duplicate', ['p', 'q'], { band: 'possible' }),
        finding('duplicate', ['h', 'i'], { band: 'high' }),
      ],
      groups,
    );
    expect(duplicates?.findings.map(({ band }) => band)).toEqual(['high', 'possible']);
    expect(inactive?.findings.map(({ groupIds }) => groupIds[0])).toEqual(['early', 'late']);
  });
});
