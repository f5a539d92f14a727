import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checks } from '../../lib/checks';

const NOT_A_CHECK = new Set(['check', 'index', 'run', 'sentences']);
const files = readdirSync('lib/checks')
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -'.ts'.length))
  .filter((name) => !NOT_A_CHECK.has(name));

test('every file of the folder is a check under its own name', () => {
  expect(checks.map(({ id }) => id)).toEqual(files.sort());
});

test.each(files)('%s has a test', (id) => {
  expect(existsSync(`test/checks/${id}.test.ts`)).toBe(true);
});
