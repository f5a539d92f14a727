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

export default defineConfig({
  root,
  plugins: [preact() as never, WxtVitest({ root }) as never, tryAsOften],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**'],
    environment: 'node',
    // By default one core is left idle.
    maxWorkers: '100%',
    // Property tests run long on a busy machine; this only ends what hangs.
    testTimeout: runs ? 600_000 : 30_000,
    setupFiles: ['test/support/no-network.ts'],
  },
});
