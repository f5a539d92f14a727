import { best, round } from '../similarity/clock.mjs';
import { loadSimilarity } from '../similarity/engine.mjs';
import { chance, makeGroups, toSets } from '../similarity/groups.mjs';

const GROUPS = 5000;
const CHANGES = 4000;
const THRESHOLD = 0.7;
const AT_LEAST = 300;

const at = (values, share) => [...values].sort((a, b) => a - b)[Math.floor(values.length * share)];

/** One member leaves, two join. */
function changed(list, people, next) {
  const members = new Set(list);
  if (members.size > 3) members.delete(list[Math.floor(next() * list.length)]);
  for (let i = 0; i < 2; i += 1) members.add(Math.floor(next() * people));
  return [...members];
}

/** One of 5,000 groups changes: update the index and ask for its neighbours. Milliseconds. */
export default {
  name: 'incremental',
  goal: `update one group of ${GROUPS} and find its neighbours: >= ${AT_LEAST}x faster than making ready and joining all`,
  async run() {
    const { joinJaccard, LiveIndex } = await loadSimilarity();
    const { lists, people } = makeGroups(GROUPS);
    const sets = toSets({ lists, people });
    const build = best(() => new LiveIndex(sets), { turns: 3, forMs: 0 });
    const index = build.result;
    const next = chance(7);
    const updates = [];
    const both = [];
    for (let i = 0; i < CHANGES; i += 1) {
      const group = Math.floor(next() * GROUPS);
      lists[group] = changed(lists[group], people, next);
      const start = performance.now();
      index.replace(group, lists[group]);
      const updated = performance.now();
      index.alike(group, THRESHOLD);
      both.push(performance.now() - start);
      updates.push(updated - start);
    }
    const now = toSets({ lists, people });
    const full = best(() => joinJaccard(now, THRESHOLD));
    let pairs = 0;
    for (let group = 0; group < GROUPS; group += 1) pairs += index.alike(group, THRESHOLD).length;
    if (pairs !== 2 * full.result.count) throw new Error('the index and the join disagree');
    const p50 = at(both, 0.5);
    const ratio = round(full.ms / p50, 0);
    return {
      ours: { p50: round(p50, 4), p99: round(at(both, 0.99), 4), build: round(build.ms, 1) },
      peers: { 'make ready and join all': round(full.ms) },
      limit: { 'index update alone, p50': round(at(updates, 0.5), 4) },
      ratio,
      met: ratio >= AT_LEAST,
    };
  },
};
