import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtInSettings } from '../../lib/profile/built-in';
import { judge } from '../../lib/rules/judge';
import { bareDemand } from '../../lib/text/bare-demand';
import { secretWordIn } from '../../lib/text/secret-words';
import { sending } from '../support/labelled-messages';

/** Lines made up to attack the lexicons, one a line; each was judged once before it was learnt from. */
const lines = (name: string): readonly string[] =>
  readFileSync(new URL(`corpus/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

const { words } = builtInSettings.rules.secrecy;

describe('of made-up lines', () => {
  test('those that say something pass', () => {
    const substantive = lines('substantive');
    expect(substantive.length).toBeGreaterThan(500);
    const warned = substantive.filter((text) => judge(sending(text)).verdict !== 'pass');
    expect(warned).toEqual([]);
  });

  test('those that say nothing are seen', () => {
    const empty = lines('empty');
    expect(empty.length).toBeGreaterThan(400);
    expect(empty.filter((text) => judge(sending(text)).verdict === 'pass')).toEqual([]);
  });

  test('demands for a bare sign are told from questions and from relayed work', () => {
    expect(lines('demands').filter((text) => bareDemand(text) === undefined)).toEqual([]);
    expect(lines('no-demands').filter((text) => bareDemand(text) !== undefined)).toEqual([]);
  });

  test('secret papers are told from talk about secrecy', () => {
    const missed = lines('secret').filter((text) => secretWordIn(text, words) === undefined);
    expect(missed).toEqual([]);
    const wrong = lines('not-secret').filter((text) => secretWordIn(text, words) !== undefined);
    expect(wrong).toEqual([]);
  });
});
