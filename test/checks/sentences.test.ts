import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { evidenceKeys, evidenceSentence } from '../../lib/checks/sentences';

const sources = readdirSync('lib/checks', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('sentences.ts'))
  .map((name) => readFileSync(`lib/checks/${name}`, 'utf8'))
  .join('\n');

test('every key of evidence that a check writes out has a sentence', () => {
  const written = Array.from(sources.matchAll(/key: '([a-z-]+)'/gu), ([, key]) => key);
  expect(written.length).toBeGreaterThan(10);
  expect(written.filter((key) => !evidenceKeys.includes(key ?? ''))).toEqual([]);
});

test('a sentence holds the figures', () => {
  const facts = { a: '甲群', b: '乙群', shared: 31, all: 33, smaller: 32 };
  expect(evidenceSentence({ key: 'members-shared', facts })).toBe(
    '「甲群」与「乙群」合计 33 人，其中 31 人相同；较小的群 32 人',
  );
});
