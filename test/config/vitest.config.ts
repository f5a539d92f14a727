import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('../..', import.meta.url));
const propertyRuns = fileURLToPath(new URL('../support/property-runs.ts', import.meta.url));
const runs = process.env.QUNYUE_RUNS;

/** With `QUNYUE_RUNS=20000` every property is tried so often, whatever it asks for itself. */
const tryAsOften = {
  name: 'property-runs',
  enforce: 'pre' as const,
  resolveId: (source: string, importer?: string) =>
    runs && source === 'fast-check' && importer !== propertyRuns ? propertyRuns : undefined,
};

/**
 * Rooms without a DOM, a storage or a clock: their modules hold nothing that one test could leave to
 * another, so all files of a worker share them. A worker for each file costs more than most files do.
 */
const SHARED =
  'activity,calendar,checks,coverage,evaluate,exchange,i18n,identity,intake,overview,profile,records,report,rules,similarity,studio,tables,text';
const shared = [`test/{${SHARED}}/**/*.test.ts`];
const include = ['test/**/*.test.{ts,tsx}'];
const exclude = ['test/e2e/**'];

const project = {
  root,
  plugins: [preact() as never, WxtVitest({ root }) as never, tryAsOften],
};
const test = {
  environment: 'node' as const,
  // Property tests run long on a busy machine; this only ends what hangs.
  testTimeout: runs ? 600_000 : 30_000,
  setupFiles: ['test/support/no-network.ts'],
};

/** All of them in workers of their own, for a run that says itself which they are. */
export const base = defineConfig({ ...project, test: { ...test, include, exclude } });

export default defineConfig({
  test: {
    // By default one core is left idle.
    maxWorkers: '100%',
    projects: [
      { ...project, test: { ...test, name: 'shared', include: shared, exclude, isolate: false } },
      { ...project, test: { ...test, name: 'alone', include, exclude: [...exclude, ...shared] } },
    ],
  },
});
