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

/**
 * Milliseconds of the thread's own time for one of several warm runs, the best of some batches. Other
 * programs that take the processor meanwhile are not counted, but the clock is coarse, and so a
 * batch is long and its mean is taken.
 */
export function bestOwnTime(run, { batches = 4, batchMs = 250 } = {}) {
  let least = Infinity;
  for (let batch = 0; batch < batches; batch += 1) {
    const until = performance.now() + batchMs;
    const start = process.threadCpuUsage();
    let runs = 0;
    do {
      run();
      runs += 1;
    } while (performance.now() < until);
    const { user, system } = process.threadCpuUsage(start);
    least = Math.min(least, (user + system) / 1000 / runs);
  }
  return least;
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
