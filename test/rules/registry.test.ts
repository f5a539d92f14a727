import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../lib/rules';
import { builtInSettings } from '../../lib/profile/built-in';

const NO_RULES = ['index.ts', 'judge.ts', 'rule.ts'];
const files = readdirSync(new URL('../../lib/rules', import.meta.url)).filter(
  (name) => name.endsWith('.ts') && !NO_RULES.includes(name),
);

test('the folder is the registry: each file is one rule whose id is the file name', () => {
  expect(rules.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

test.each(files)('%s has its test and its settings', (file) => {
  expect(existsSync(new URL(file.replace(/\.ts$/, '.test.ts'), import.meta.url))).toBe(true);
  expect(builtInSettings.rules).toHaveProperty(file.replace(/\.ts$/, ''));
});
