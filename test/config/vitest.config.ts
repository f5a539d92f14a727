import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root,
  plugins: [preact() as never, WxtVitest({ root }) as never],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**'],
    environment: 'node',
    // Property tests run long on a busy machine; this only ends what hangs.
    testTimeout: 30_000,
    // By default one core is left idle.
    maxWorkers: '100%',
    setupFiles: ['test/support/no-network.ts'],
  },
});
