import type { Check } from './check';

const modules = import.meta.glob<Check>(
  ['./*.ts', '!./index.ts', '!./run.ts', '!./check.ts', '!./sentences.ts'],
  { eager: true, import: 'default' },
);

/** Every check of this folder, by file name: a new file is a new check. */
export const checks: readonly Check[] = Object.keys(modules)
  .sort()
  .flatMap((path) => modules[path] ?? []);
