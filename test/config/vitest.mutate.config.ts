import { defineConfig } from 'vitest/config';
import { base } from './vitest.config';

const folder = process.env.QUNYUE_MUTATE ?? '';

/** The tests of the one folder that is mutated: what they miss is theirs to find. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: [`test/${folder}/**/*.test.ts`],
    // Judges all of identity at once, and takes longer than all the mutants of a file.
    exclude: ['test/identity/simulation.test.ts'],
    // Stryker runs tests in threads, where a test can't change the machine's zone.
    testNamePattern: /^(?!.*under any machine zone)/,
  },
});
