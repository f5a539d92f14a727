import { expect, it } from 'vitest';
import { DayBudget } from '../../lib/chat-page/day-budget';

let day = '2026-11-20';
const budget = (perDay = 2) => {
  day = '2026-11-20';
  return new DayBudget({ today: () => day, perDay: () => perDay });
};

it('is spent by this page’s own questions, without an answer from anybody', () => {
  const own = budget();
  own.noteShown();
  expect(own.isSpent()).toBe(false);
  own.noteShown();
  expect(own.isSpent()).toBe(true);
});

it('is spent by other pages’ questions too, and a late answer gives nothing back', () => {
  const own = budget(3);
  own.learn({ day, shown: 2 });
  own.noteShown();
  own.learn({ day, shown: 1 });
  expect(own.isSpent()).toBe(true);
});

it('is new on another day, and yesterday’s count does not touch it', () => {
  const own = budget();
  own.learn({ day, shown: 9 });
  expect(own.isSpent()).toBe(true);
  day = '2026-11-21';
  expect(own.isSpent()).toBe(false);
  own.learn({ day: '2026-11-20', shown: 9 });
  own.learn(undefined);
  expect(own.isSpent()).toBe(false);
});

it('of none at all makes every finding a line', () => {
  expect(budget(0).isSpent()).toBe(true);
});
