import { expect, test, vi } from 'vitest';
import { inTurns } from '../../lib/pages/in-turns';

function* steps(count: number): Generator<undefined, string> {
  for (let step = 0; step < count; step += 1) yield;
  return 'made';
}

test('work that takes long gives way, again and again', async () => {
  let clock = 0;
  const pause = vi.fn(() => Promise.resolve());
  expect(await inTurns(steps(10), pause, () => (clock += 10))).toBe('made');
  expect(pause.mock.calls.length).toBeGreaterThan(3);
});

test('work that is quickly done is not held up', async () => {
  const pause = vi.fn(() => Promise.resolve());
  expect(await inTurns(steps(10), pause, () => 0)).toBe('made');
  expect(pause).not.toHaveBeenCalled();
});
