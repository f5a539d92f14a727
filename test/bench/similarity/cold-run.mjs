// Run by rows/cold.mjs in a process of its own: FOLDER with similarity.mjs, number of groups.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { round, timed } from './clock.mjs';
import { makeGroups, toSets } from './groups.mjs';

const [folder, count] = process.argv.slice(2);
const { joinPreparedByJaccard, joinPreparedByOverlap, prepareSets } = await import(
  pathToFileURL(path.join(folder, 'similarity.mjs')).href
);
const sets = toSets(makeGroups(Number(count)));

function allSteps() {
  const prepared = timed(() => prepareSets(sets));
  const jaccard = timed(() => joinPreparedByJaccard(prepared.result, 0.7));
  const overlap = timed(() => joinPreparedByOverlap(prepared.result, 0.8));
  return {
    prepare: round(prepared.ms, 2),
    jaccard: round(jaccard.ms, 2),
    overlap: round(overlap.ms, 2),
    all: round(prepared.ms + jaccard.ms + overlap.ms, 2),
  };
}
const cold = allSteps();
const warm = Math.min(...Array.from({ length: 30 }, () => allSteps().all));
console.log(JSON.stringify({ ...cold, warm }));
