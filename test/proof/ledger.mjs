// Adds slices up until the full number is reached; what was reached is kept, so a run can go on later.
import fs from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../../.cache/proof');

/** Acknowledged names that are not stored, and names stored more than once. */
export function compareNames(acknowledged, stored) {
  const there = new Set(stored);
  return {
    lost: acknowledged.filter((name) => !there.has(name)).length,
    duplicated: stored.length - there.size,
  };
}

const sum = (one, other) =>
  Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map((key) => [
      key,
      (one[key] ?? 0) + (other[key] ?? 0),
    ]),
  );

/**
 * Runs `slice` until every goal is reached or the time is up; what was reached before counts. A
 * short run is one slice and leaves no trace.
 */
export async function addSlices({ name, goals, slice }, { short, fresh, untilMs = Infinity }) {
  const file = path.join(folder, `${name}.json`);
  const starts = short || fresh || !fs.existsSync(file);
  let total = starts ? { slices: 0 } : JSON.parse(fs.readFileSync(file, 'utf8'));
  const isReached = () => Object.entries(goals).every(([key, goal]) => (total[key] ?? 0) >= goal);
  do {
    if (!short && isReached()) break;
    const figures = await slice({ number: total.slices, short });
    total = sum(total, { slices: 1, ...figures });
    if (!short) {
      fs.mkdirSync(folder, { recursive: true });
      fs.writeFileSync(file, JSON.stringify(total));
    }
    console.log(`${name} ${JSON.stringify(total)}`);
  } while (!short && !isReached() && Date.now() < untilMs);
  return { total, isReached: isReached() };
}

/** The same from the command line: `node test/proof/NAME.mjs [--short] [--fresh] [--minutes N]` */
export async function prove(ledger) {
  const short = process.argv.includes('--short');
  const fresh = process.argv.includes('--fresh');
  const minutes = Number(process.argv[process.argv.indexOf('--minutes') + 1]);
  const untilMs = process.argv.includes('--minutes') ? Date.now() + minutes * 60_000 : Infinity;
  const { total, isReached } = await addSlices(ledger, { short, fresh, untilMs });
  console.table({ [ledger.name]: total });
  const isClean = total.lost === 0 && total.duplicated === 0;
  if (!isClean || (!short && !isReached)) process.exitCode = 1;
}

export const isMain = (url) => process.argv[1] === new URL(url).pathname;
