import { expect, it } from 'vitest';
import { takeSighting } from '../../lib/coverage/take-sighting';
import type { Sighting } from '../../lib/model/sighting';

const sighting = (more: Partial<Sighting> = {}): Sighting => ({
  id: 's',
  clientId: 'c',
  loginId: 'l1',
  idHint: '@@1',
  seenAt: 1_000_000,
  ...more,
});
const before = { observedSince: 1_000_000, confirmed: false, loginId: 'l1', lastSeenAt: 1_000_000 };

it('one sight confirms nothing; a minute or a login later another does', () => {
  expect(takeSighting(undefined, sighting()).confirmed).toBe(false);
  expect(takeSighting(before, sighting({ seenAt: 1_059_999 })).confirmed).toBe(false);
  expect(takeSighting(before, sighting({ seenAt: 1_060_000 })).confirmed).toBe(true);
  expect(takeSighting(before, sighting({ loginId: 'l2' })).confirmed).toBe(true);
});

it('the first sight stays the first when the clock is set back', () => {
  const back = takeSighting(before, sighting({ seenAt: 5 }));
  expect(back).toMatchObject({ observedSince: 1_000_000, confirmed: false });
});

it('takes activity with its source, and none of the future', () => {
  expect(takeSighting(before, sighting({ activityAt: 7, activitySource: 'page' }))).toMatchObject({
    lastActivityAt: 7,
    lastActivitySource: 'page',
  });
  expect(takeSighting(before, sighting({ activityAt: 2_000_000 }))).not.toHaveProperty(
    'lastActivityAt',
  );
});
