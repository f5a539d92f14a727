import { setTimeout as pause } from 'node:timers/promises';
import { NamedFailure } from './failure.mjs';

/** Asks until the answer is truthy. @throws {NamedFailure} `timed-out` saying what was awaited */
export async function until(what, ask, limitMs = 10_000, stepMs = 50) {
  const end = Date.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new NamedFailure('timed-out', `${what}: not within ${limitMs} ms`);
    await pause(stepMs);
  }
}
