import { expect, it } from 'vitest';
import { canRecognise, pageReport } from '../../lib/overview/page-state';

it('takes a tab without a report for no chat page', () => {
  expect(pageReport(undefined)).toEqual({ state: 'elsewhere', unjudged: 0 });
});

it('repeats what a page says of itself', () => {
  const health = { clientId: 'wechat-web', state: 'failed', unjudged: 2, missing: ['x'] } as const;
  expect(pageReport(health)).toEqual({ state: 'failed', unjudged: 2, health });
});

it('offers to look again only where that can help', () => {
  expect(canRecognise('unrecognised')).toBe(true);
  expect(canRecognise('partial')).toBe(true);
  expect(canRecognise('signed-out')).toBe(false);
  expect(canRecognise('elsewhere')).toBe(false);
});
