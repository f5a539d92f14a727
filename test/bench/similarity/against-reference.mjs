import { best, bestOwnTime, pairDigest, round } from './clock.mjs';

/** Runs over so many tokens outlast a turn of the processor on a busy machine. */
const LONG = 500_000;

/** One size: our join and the reference's in turns, on sets made ready; pairs must be the same. */
export function againstReference(sets, { join, prepare, kind, threshold, reference }, name) {
  const ready = prepare(sets);
  const load = reference?.load?.(sets, name);
  let ours = Infinity;
  let limit = Infinity;
  let pairs;
  let referencePairs;
  for (let turn = 0; turn < 3; turn += 1) {
    const mine = best(() => join(ready, threshold));
    // Both are bounds from above: the best by the clock, and the mean of the thread's own time.
    ours = Math.min(
      ours,
      mine.ms,
      sets.tokens.length > LONG ? bestOwnTime(() => join(ready, threshold)) : Infinity,
    );
    pairs = pairDigest(mine.result.count, mine.result.triples);
    if (!load) continue;
    const theirs = load(kind, threshold);
    limit = Math.min(limit, theirs.ms);
    referencePairs = theirs.pairs;
  }
  if (load && pairs !== referencePairs)
    throw new Error(`${name}: ${pairs} is not the reference's ${referencePairs}`);
  return {
    ours: round(ours),
    prepare: round(best(() => prepare(sets)).ms),
    pairs: Number(pairs.split(':')[0]),
    ...(load ? { limit: round(limit), ratio: round(ours / limit, 2) } : {}),
  };
}
