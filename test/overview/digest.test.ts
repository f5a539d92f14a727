import { describe, expect, it } from 'vitest';
import {
  asDigest,
  digestOf,
  isFresh,
  ledgerOfDigest,
  settingsMark,
} from '../../lib/overview/digest';
import { ledgerOf } from '../../lib/overview/ledger';
import { builtInSettings } from '../../lib/profile/built-in';
import { finding, group } from './fixture';

const groups = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => group(id));
const found = [
  finding('duplicate', ['a', 'b', 'c']),
  finding('duplicate', ['d', 'e']),
  finding('duplicate', ['f', 'g']),
];
const basis = { dbId: 'x', serial: 7, day: '2026-11-22', settings: settingsMark(builtInSettings) };
const digest = digestOf(ledgerOf(groups, found), basis, { at: 5, timeZone: 'Asia/Shanghai' });

describe('a digest', () => {
  it('tells the same counts as the ledger it was made of', () => {
    const { overview } = ledgerOfDigest(digest);
    expect(overview.seen).toBe(8);
    expect(
      overview.summaries?.map(({ check, found: n, groupCount }) => [check, n, groupCount]),
    ).toEqual([['duplicate', 3, 7]]);
  });

  it('holds no more groups and names than the popup shows', () => {
    const ids = digest.overview.summaries?.[0]?.findings.map(({ groupIds }) => groupIds);
    expect(ids).toEqual([
      ['a', 'b'],
      ['d', 'e'],
    ]);
    expect(digest.names.map(([id]) => id)).toEqual(['a', 'b', 'd', 'e']);
    expect(JSON.stringify(digest)).not.toContain('群 f');
  });

  it('survives storage, and a shape of another version is none', () => {
    expect(asDigest(JSON.parse(JSON.stringify(digest)))).toEqual(digest);
    for (const other of [undefined, 'x', {}, { ...digest, version: 2 }, { ...digest, names: 1 }])
      expect(asDigest(other)).toBeUndefined();
  });

  it.each([
    { serial: 8 },
    { dbId: 'y' },
    { day: '2026-11-23' },
    { settings: settingsMark({ ...builtInSettings, timeZone: 'Asia/Urumqi' }) },
  ])('is looked at again when %o', (change) => {
    expect(isFresh(digest, basis)).toBe(true);
    expect(isFresh(digest, { ...basis, ...change })).toBe(false);
  });
});
