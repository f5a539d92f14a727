import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Sighting } from '../../lib/model/sighting';
import { Outbox } from '../../lib/recorder/outbox';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const sighting = (group: number, turn: number): Sighting => ({
  id: `s${group}-${turn}`,
  clientId: 'c',
  loginId: 'l',
  idHint: `@@${group}`,
  seenAt: turn,
});

/** How one delivery ends: stored and told so, killed before it was stored, or after and not told. */
const ending = fc.constantFrom('told', 'killed before', 'killed after');

it('whenever the background is killed, the last sighting of every group is stored in the end', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(ending, { maxLength: 20 }),
      fc.array(fc.nat(9), { minLength: 1, maxLength: 40 }),
      async (endings, groups) => {
        const stored = new Map<string, number>();
        const deliver = (batch: readonly Sighting[]): Promise<readonly string[]> => {
          const end = endings.pop() ?? 'told';
          if (end !== 'killed before')
            for (const { idHint, seenAt } of batch) stored.set(idHint, seenAt);
          return end === 'told'
            ? Promise.resolve(batch.map(({ id }) => id))
            : Promise.reject(new Error(end));
        };
        const outbox = new Outbox<Sighting>({ deliver, keyOf: ({ idHint }) => idHint });
        const last = new Map<string, number>();
        for (const [turn, group] of groups.entries()) {
          outbox.add(sighting(group, turn));
          last.set(`@@${group}`, turn);
          await vi.advanceTimersByTimeAsync(turn * 37);
        }
        await vi.advanceTimersByTimeAsync(30 * 60_000);
        expect(outbox.size).toBe(0);
        expect(stored).toEqual(last);
      },
    ),
    { numRuns: 100 },
  );
});
