// `npm run proof -- [--only WORDS] [--minutes N] [--short] [--fresh]`: the long suites, one after the
// other, each a file of suites/. What is finished is not run again, so it can be stopped at any time
// and called again; it ends in a table. `--minutes` is the time for all suites of this call.
import fs from 'node:fs';
import path from 'node:path';
import { runTable } from './table.mjs';

const suites = path.resolve(import.meta.dirname, 'suites');
const kept = path.resolve(import.meta.dirname, '../../.cache/proof/results.json');

const has = (name) => process.argv.includes(`--${name}`);
const valueOf = (name) => (has(name) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : '');

function readKept() {
  if (has('fresh') || has('short') || !fs.existsSync(kept)) return {};
  return JSON.parse(fs.readFileSync(kept, 'utf8'));
}

function keep(results) {
  if (has('short')) return;
  fs.mkdirSync(path.dirname(kept), { recursive: true });
  fs.writeFileSync(kept, JSON.stringify(results, undefined, 1));
}

const only = valueOf('only');
const names = fs
  .readdirSync(suites)
  .map((file) => path.basename(file, '.mjs'))
  .filter((name) => name.includes(only))
  .sort();
if (names.length === 0) {
  console.error(`no suite is called ${only}`);
  process.exit(2);
}

const untilMs = has('minutes') ? Date.now() + Number(valueOf('minutes')) * 60_000 : Infinity;
const results = readKept();
for (const name of names) {
  if (results[name]?.isGood || Date.now() > untilMs) continue;
  console.log(`\n${name}`);
  const { default: suite } = await import(path.join(suites, `${name}.mjs`));
  const options = { short: has('short'), fresh: has('fresh'), untilMs };
  const start = Date.now();
  const figures = await suite.run(options).catch((error) => {
    console.error(error);
    return { isGood: false, note: error.message };
  });
  const seconds = Math.round((Date.now() - start) / 1000);
  results[name] = { browser: suite.browser, ...figures, seconds };
  keep(results);
}
console.log(`\n${runTable(names, results)}`);
if (names.some((name) => !results[name]?.isGood)) process.exitCode = 1;
