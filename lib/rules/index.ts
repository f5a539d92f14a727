import type { Rule } from './rule';

const files = import.meta.glob<Rule>(['./*.ts', '!./index.ts', '!./judge.ts', '!./rule.ts'], {
  eager: true,
  import: 'default',
});

/** Every pre-send rule: the folder is the registry, a file's name is its rule's id. */
export const rules: readonly Rule[] = Object.values(files);
