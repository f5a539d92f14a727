import { expect, it } from 'vitest';
import { activityWeeks } from '../../lib/overview/activity-weeks';

/** 2026-11-22, a Sunday. */
const SUNDAY = Date.parse('2026-11-22') / 86_400_000;
const count = (day: number, messages: number) => ({ day, messages, own: 0, senders: 1 });

it('covers twelve weeks from a Monday to today', () => {
  const strip = activityWeeks([], new Set(), SUNDAY);
  expect(strip).toHaveLength(84);
  expect(strip[0]).toMatchObject({ day: SUNDAY - 83, weekday: 0, week: 0 });
  expect(strip.at(-1)).toMatchObject({ day: SUNDAY, weekday: 6, week: 11 });
  expect(activityWeeks([], new Set(), SUNDAY + 1)).toHaveLength(78);
});

it('tells a silent day from one that nobody watched', () => {
  const strip = activityWeeks([count(SUNDAY - 3, 8)], new Set([SUNDAY - 1]), SUNDAY);
  const on = (day: number) => strip.find((each) => each.day === day);
  expect(on(SUNDAY - 1)).toMatchObject({ level: 0, watched: true });
  expect(on(SUNDAY - 2)).toMatchObject({ level: 0, watched: false });
  expect(on(SUNDAY - 3)).toMatchObject({ level: 4, watched: true });
});

it('shows any message at all', () => {
  const strip = activityWeeks([count(SUNDAY, 1), count(SUNDAY - 1, 1000)], new Set(), SUNDAY);
  expect(strip.at(-1)?.level).toBe(1);
});
