export const round = (value, digits = 3) => Number(value.toFixed(digits));

/** Milliseconds of one run, and what it gave. */
export function timed(run) {
  const start = performance.now();
  const result = run();
  return { ms: performance.now() - start, result };
}

/**
 * The best of several warm runs, at least `turns` and as long as `forMs`: on a shared machine what is
 * slower is somebody else's work.
 */
export function best(run, { turns = 5, forMs = 600 } = {}) {
  let { ms, result } = timed(run);
  const until = performance.now() + forMs;
  for (let turn = 1; turn < turns || performance.now() < until; turn += 1) {
    const again = timed(run);
    if (again.ms < ms) ({ ms, result } = again);
  }
  return { ms, result };
}

/** Several contenders in turns, so that a busy moment of the machine meets them all. */
export function bestInTurns(contenders, rounds = 3) {
  const found = contenders.map(() => Infinity);
  for (let turn = 0; turn < rounds; turn += 1)
    contenders.forEach((run, i) => (found[i] = Math.min(found[i], run())));
  return found;
}

/** Order and direction of the pairs do not matter. */
export function pairDigest(count, triples) {
  let digest = 0;
  for (let at = 0; at < count * 3; at += 3) {
    const mixed = Math.imul(triples[at], 2654435761) ^ Math.imul(triples[at + 1] + 1, 40503);
    digest = (digest + Math.imul(mixed, triples[at + 2] + 7)) >>> 0;
  }
  return `${count}:${digest}`;
}
