import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeadRow } from '../../lib/db/rows';
import { asWitness, compare, latest, noWitness, type Witness } from '../../lib/db/witness';

const head = (serial: number, dbId = 'a'): HeadRow => ({ key: 'head', dbId, serial });
const witness = (serial: number, more: Partial<Witness> = {}): Witness => ({
  ...noWitness,
  turn: 1,
  dbId: 'a',
  serial,
  strictSerial: serial,
  ...more,
});

describe('compare', () => {
  it('a database at or ahead of the last strict note is sound, one behind is not', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(10_000), (noted, found) => {
        expect(compare(witness(noted), head(found), {})).toBe(found >= noted ? 'sound' : 'behind');
      }),
    );
  });

  it('relaxed commits that a power cut took are no damage, a thousand are', () => {
    const relaxed = witness(1200, { strictSerial: 100 });
    expect(compare(relaxed, head(1000), {})).toBe('sound');
    expect(compare(relaxed, head(200), {})).toBe('behind');
  });

  it.each([
    ['no-witness', undefined, head(5)],
    ['no-witness', noWitness, head(5)],
    ['empty', witness(5), undefined],
    ['replaced', witness(5), head(9, 'b')],
    ['wiped-returned', witness(5, { wiped: ['b'] }), head(9, 'b')],
    ['wiped-returned', { ...noWitness, wiped: ['a'] }, head(9)],
  ] as const)('%s', (expected, known, found) => {
    expect(compare(known, found, {})).toBe(expected);
  });

  it('counts speak only at the serial they were taken at', () => {
    const counted = witness(5, { counts: { groups: 3 }, countsAt: 5 });
    expect(compare(counted, head(5), { groups: 2 })).toBe('fewer-rows');
    expect(compare(counted, head(5), { groups: 3 })).toBe('sound');
    expect(compare(counted, head(6), { groups: 2 })).toBe('sound');
  });
});

it('a broken copy does not speak, and of two the later one does', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => asWitness(value) === undefined));
  const [early, late] = [witness(9), witness(3, { turn: 2 })];
  expect(latest([early, 'broken', late, undefined])).toBe(late);
  expect(latest([{ turn: -1 }])).toBeUndefined();
});
