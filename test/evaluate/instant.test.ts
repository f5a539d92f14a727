import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantFrom } from '../../lib/evaluate/instant';

const iso = (text: string, zone = 'Asia/Shanghai') => instantFrom(text, zone)?.toISOString();

describe('instantFrom', () => {
  it('reads a time without an offset in the zone given', () => {
    expect(iso('2026-11-20T20:14')).toBe('2026-11-20T12:14:00.000Z');
    expect(iso('2026-11-20T20:14:05.5', 'Europe/London')).toBe('2026-11-20T20:14:05.500Z');
  });

  it('reads an offset whatever the zone', () => {
    expect(iso('2026-11-20T20:14+08:00', 'America/Los_Angeles')).toBe('2026-11-20T12:14:00.000Z');
    expect(iso('2026-11-20T12:14:00Z')).toBe('2026-11-20T12:14:00.000Z');
  });

  it.each(['', '2026-11-20', '2026-02-30T10:00', '2026-11-20T24:30', '20.11.2026 10:00', 'now'])(
    'refuses %j',
    (text) => {
      expect(iso(text)).toBeUndefined();
    },
  );

  it('gives back every instant that it is given', () => {
    const instants = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (at) => {
        expect(instantFrom(at.toISOString(), 'UTC')).toEqual(at);
        expect(instantFrom(at.toISOString().slice(0, -1), 'UTC')).toEqual(at);
      }),
    );
  });
});
