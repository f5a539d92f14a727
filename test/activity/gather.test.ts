import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gather } from '../../lib/activity/gather';
import type { ActivityReport } from '../../lib/model/activity';

const report = (at: number, messages: number, own = 0, senders = 0): ActivityReport => ({
  id: 'r',
  clientId: 'c',
  loginId: 'l',
  idHint: '@@1',
  at,
  messages,
  own,
  senders,
});
const dayOf = (at: number): number => Math.floor(at / 10);
const sum = (reports: readonly ActivityReport[]) =>
  [...gather(undefined, reports, dayOf).days.values()].reduce(
    (all, { messages }) => all + messages,
    0,
  );

it('what is told twice, late or from a second witness counts once', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 50 }), { minLength: 1 }), (totals) => {
      const reports = totals.map((total, at) => report(at, total));
      expect(sum([...reports, ...reports])).toBe(Math.max(...totals));
    }),
  );
});

it('in two calls as in one', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 50 })), fc.nat({ max: 20 }), (totals, cut) => {
      const reports = totals.map((total, at) => report(at, total, total, 1));
      const first = gather(undefined, reports.slice(0, cut), dayOf);
      const second = gather(first.counted, reports.slice(cut), dayOf);
      expect(second.counted).toEqual(gather(undefined, reports, dayOf).counted);
    }),
  );
});

it('a day gets what was new on it', () => {
  const { days } = gather(
    { messages: 3, own: 1, at: 5 },
    [report(8, 5, 1, 2), report(12, 9, 3, 4)],
    dayOf,
  );
  expect([...days.values()]).toEqual([
    { day: 0, messages: 2, own: 0, senders: 2 },
    { day: 1, messages: 4, own: 2, senders: 4 },
  ]);
});

it('never has more of one’s own than there were messages', () => {
  expect(gather(undefined, [report(1, 2, 9)], dayOf).counted).toMatchObject({
    messages: 2,
    own: 2,
  });
});
