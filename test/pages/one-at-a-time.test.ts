import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { oneAtATime } from '../../lib/pages/one-at-a-time';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('waits many questions out and runs once', async () => {
  const task = vi.fn(() => Promise.resolve());
  const ask = oneAtATime(task, 100);
  ask();
  await vi.advanceTimersByTimeAsync(60);
  ask();
  await vi.advanceTimersByTimeAsync(60);
  expect(task).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(60);
  expect(task).toHaveBeenCalledTimes(1);
});

it('asked while it runs, it runs once more and never twice at once', async () => {
  let running = 0;
  let most = 0;
  const task = vi.fn(async () => {
    most = Math.max(most, (running += 1));
    await new Promise((resolve) => setTimeout(resolve, 500));
    running -= 1;
  });
  const ask = oneAtATime(task, 10);
  ask();
  await vi.advanceTimersByTimeAsync(100);
  ask();
  await vi.advanceTimersByTimeAsync(50);
  ask();
  await vi.advanceTimersByTimeAsync(2000);
  expect(task).toHaveBeenCalledTimes(2);
  expect(most).toBe(1);
});
