// @ts-check
// One folder of lib at a time, judged by its own tests: `npm run mutate -- rules`.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = process.env.QUNYUE_MUTATE;
if (!folder) throw new Error('name a folder of lib: npm run mutate -- rules');

const files = readdirSync(path.join('lib', folder), { recursive: true })
  .map((file) => path.posix.join('lib', folder, String(file).replaceAll(path.sep, '/')))
  .filter((file) => file.endsWith('.ts'));
/** Vite wants the words of a glob as they stand: a registry can't be mutated. */
const isRegistry = (/** @type {string} */ file) =>
  readFileSync(file, 'utf8').includes('import.meta.glob');

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/config/vitest.mutate.config.ts', related: false },
  mutate: files.filter((file) => !isRegistry(file)),
  ignorePatterns: ['.cache', '.output'],
  concurrency: 1,
  timeoutMS: 4000,
  disableTypeChecks: false,
  tempDirName: `.cache/stryker/sandbox-${folder}`,
  cleanTempDir: 'always',
  incremental: true,
  incrementalFile: `.cache/stryker/${folder}-incremental.json`,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: `.cache/stryker/${folder}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 85, break: 85 },
};
