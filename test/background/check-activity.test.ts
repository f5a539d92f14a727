import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkReports, checkWatches } from '../../lib/background/check-activity';

const now = 1_800_000_000_000;
const report = {
  id: 'r',
  clientId: 'c',
  loginId: 'l',
  idHint: '@@1',
  at: now - 5,
  messages: 4,
  own: 1,
  senders: 2,
};
const watch = { id: 'w', clientId: 'c', loginId: 'l', from: now - 300_000, to: now };

it('takes right ones as they are and leaves foreign fields out', () => {
  expect(checkReports([{ ...report, text: '机密', sender: '甲' }], now)).toEqual([report]);
  expect(checkWatches([{ ...watch, name: '群' }], now)).toEqual([watch]);
});

it.each([
  ['no id', { id: '' }],
  ['a count below nothing', { messages: -1 }],
  ['half a message', { messages: 1.5 }],
  ['a count nobody can reach', { messages: 1e9 }],
  ['a time in the future', { at: now + 120_000 }],
  ['a clock set back a year', { at: now - 365 * 86_400_000 }],
])('drops a report with %s', (_, wrong) => {
  expect(checkReports([{ ...report, ...wrong }], now)).toEqual([]);
});

it.each([
  ['of no length', { from: now }],
  ['that ends before it begins', { from: now, to: now - 1000 }],
  ['longer than a page ever tells at once', { from: now - 3_600_000 }],
  ['of next year', { from: now + 365 * 86_400_000, to: now + 366 * 86_400_000 }],
])('drops a stretch %s', (_, wrong) => {
  expect(checkWatches([{ ...watch, ...wrong }], now)).toEqual([]);
});

it('own messages and senders are never more than messages', () => {
  expect(checkReports([{ ...report, own: 9, senders: 9 }], now)).toMatchObject([
    { own: 4, senders: 4 },
  ]);
});

it('a hundred at once, and never a throw', () => {
  expect(checkReports(new Array(10_000).fill(report), now)).toHaveLength(100);
  fc.assert(
    fc.property(fc.anything(), (claim) => {
      expect(Array.isArray(checkReports(claim, now))).toBe(true);
      expect(Array.isArray(checkWatches([claim], now))).toBe(true);
    }),
  );
});
