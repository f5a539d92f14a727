import { expect, it } from 'vitest';
import { lastActivityOf, newerActivity } from '../../lib/activity/last-activity';

it('says when and by what source, else since when nothing was seen', () => {
  expect(
    lastActivityOf({ lastActivityAt: 5, lastActivitySource: 'page', observedSince: 1 }),
  ).toEqual({
    known: 'at',
    at: 5,
    source: 'page',
  });
  expect(lastActivityOf({ observedSince: 1 })).toEqual({ known: 'none-since', since: 1 });
  expect(lastActivityOf({})).toEqual({ known: 'nothing' });
});

it('the newer stands with its source', () => {
  const before = { lastActivityAt: 5, lastActivitySource: 'hand' as const };
  expect(newerActivity(before, 4, 'seen', 10)).toEqual(before);
  expect(newerActivity(before, 6, 'seen', 10)).toEqual({
    lastActivityAt: 6,
    lastActivitySource: 'seen',
  });
});

it('takes nothing from the future', () => {
  expect(newerActivity({}, 11, 'page', 10)).toEqual({});
});
