// `npm run mutate -- rules calendar`: changes the code of a folder of lib in every small way that
// Stryker knows, and tells which changes its tests do not notice. Goes on where it stopped.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { isMain } from './ledger.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const cli = path.join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
/** Properties are tried seldom: there are thousands of changes, and most die by an example. */
const RUNS = '60';

/** The folders whose tests must notice at least 85 of 100 changes. */
export const FOLDERS = [
  'rules',
  'similarity',
  'calendar',
  'report',
  'checks',
  'profile',
  'identity',
];

const NOTICED = ['Killed', 'Timeout'];
const UNNOTICED = ['Survived', 'NoCoverage'];

/** How many changes were noticed, by the last report of a folder; `undefined` without one. */
export function scoreOf(folder) {
  const file = path.join(root, '.cache/stryker', `${folder}.json`);
  if (!fs.existsSync(file)) return undefined;
  const { files } = JSON.parse(fs.readFileSync(file, 'utf8'));
  const all = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (states) => all.filter((status) => states.includes(status)).length;
  const [noticed, unnoticed] = [count(NOTICED), count(UNNOTICED)];
  return { noticed, unnoticed, percent: (100 * noticed) / (noticed + unnoticed) };
}

/** Mutates one folder; `true` when enough was noticed. */
export function mutate(folder, limitMs) {
  const { status } = spawnSync(process.execPath, [cli, 'run', 'test/config/stryker.config.js'], {
    cwd: root,
    stdio: 'inherit',
    timeout: limitMs,
    env: { ...process.env, QUNYUE_MUTATE: folder, QUNYUE_RUNS: process.env.QUNYUE_RUNS ?? RUNS },
  });
  return status === 0;
}

if (isMain(import.meta.url)) {
  const folders = process.argv.slice(2);
  const unknown = folders.filter((folder) => !fs.existsSync(path.join(root, 'lib', folder)));
  if (folders.length === 0 || unknown.length > 0) {
    console.error(`name folders of lib, such as ${FOLDERS.join(' ')}; not ${unknown.join(' ')}`);
    process.exit(2);
  }
  const results = folders.map((folder) => [folder, mutate(folder)]);
  console.table(Object.fromEntries(folders.map((folder) => [folder, scoreOf(folder)])));
  if (results.some(([, isEnough]) => !isEnough)) process.exitCode = 1;
}
