import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../lib/i18n/locale';
import { PROBLEM_CODES } from '../../lib/i18n/problems/problem-texts';
import { problemTexts, problemWords } from '../../lib/i18n/problems/problem-words';
import { parseProfile } from '../../lib/profile/parse-profile';
import { hostileProfiles } from '../profile/hostile/hostile-profiles';

/** Words that are the same in every language: what is to be typed as it stands. */
const AS_TYPED =
  /YYYY|MM|DD|HH|JSON|UTF|IANA|Asia|Shanghai|base64|base|work|rest|mon|tue|wed|thu|fri|sat|sun|off|tip|confirm|justify|draft|in-force|social|unknown|true|false|qunyue-profile|T(?=MM|HH)|B\b|justify/g;

it('each code that profiles and their sources can give has a sentence', () => {
  const folders = ['../../lib/profile', '../../lib/background', '../../lib/platform'];
  const sources = folders.flatMap((folder) => {
    const url = new URL(`${folder}/`, import.meta.url);
    return readdirSync(url, { recursive: true, encoding: 'utf8' })
      .filter((file) => /profile|trust|salvage|read-json|conflicts|layers|user-settings/.test(file))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(new URL(file, url), 'utf8'));
  });
  const code = /(?:refused|failed)\(\s*'([a-z0-9-]+)'|code: '([a-z0-9-]+)'/g;
  const codes = sources.flatMap((text) => [...text.matchAll(code)].map(([, a, b]) => a ?? b ?? ''));
  expect(codes.length).toBeGreaterThan(15);
  expect(PROBLEM_CODES).toEqual(expect.arrayContaining([...new Set(codes)]));
});

describe.each(LOCALES)('%s', (locale) => {
  it('says every problem of a thousand hostile profiles, without a word of another language', () => {
    const foreign = new Set<string>();
    for (const { text } of hostileProfiles().filter((each) => each.text.length < 20_000)) {
      const parsed = parseProfile(text);
      const problems = parsed.ok ? parsed.warnings : parsed.problems;
      for (const problem of problems) {
        const shown = problemWords({ ...problem, path: '', found: '' }, locale);
        expect(shown).not.toMatch(/[{}](?!\])|undefined/);
        const left = shown.replace(AS_TYPED, '').match(/[A-Za-z]{2,}[A-Za-z ]*/g) ?? [];
        const isKeyList = problem.code === 'unknown-key' || problem.code === 'forbidden-key';
        if (locale !== 'en' && !isKeyList) for (const word of left) foreign.add(word);
      }
    }
    expect([...foreign]).toEqual([]);
  });

  it('keeps what a sentence must say', () => {
    const problem = { code: 'wrong-value', path: 'rules.x', expected: 'list', found: '"y"' };
    expect(problemWords(problem, locale)).toMatch(/rules\.x.*"y"/);
    expect(problemWords({ ...problem, code: 'never-heard-of' }, locale)).toMatch(/rules\.x/);
    for (const sentence of Object.values(problemTexts[locale].sentences))
      expect(sentence).not.toBe('');
  });
});
