import type { Problem } from '../../model/problem';

/** One sentence for each code of lib/profile and the profile's sources. */
export interface ProblemTexts {
  /** `{path}`, `{expected}`, `{found}` stand for the problem's own; an unknown code gets `other`. */
  readonly sentences: Readonly<Record<ProblemCode, string>>;
  /** What values should be, in the order in which they are tried; `$1`, `$2` as in the pattern. */
  readonly expectations: readonly (readonly [pattern: RegExp, words: string])[];
  readonly nothing: string;
}

export const PROBLEM_CODES = [
  'wrong-value',
  'unknown-key',
  'missing',
  'conflict',
  'not-json',
  'not-utf8',
  'too-large',
  'too-deep',
  'too-many',
  'forbidden-key',
  'signed',
  'unsigned',
  'bad-signature',
  'wrong-key',
  'unconfirmed-key',
  'needs-signature',
  'rolled-back',
  'same-serial',
  'below-min-serial',
  'locked',
  'nothing-to-undo',
  'http-needs-key',
  'password-in-address',
  'no-permission',
  'wrong-type',
  'wrong-status',
  'redirected',
  'too-slow',
  'unreachable',
  'other',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

const isCode = (code: string): code is ProblemCode => PROBLEM_CODES.some((each) => each === code);

const worded = (expected: string, { expectations }: ProblemTexts): string => {
  const found = expectations.find(([pattern]) => pattern.test(expected));
  return found ? expected.replace(found[0], found[1]) : expected;
};

/** A problem as a sentence. It holds text from outside: to be shown as text only. */
export const problemSentence = (
  { code, path, expected, found }: Problem,
  texts: ProblemTexts,
): string => {
  const parts: Readonly<Record<string, string>> = {
    path,
    expected: worded(expected, texts) || texts.nothing,
    found: found || texts.nothing,
  };
  const sentence = texts.sentences[isCode(code) ? code : 'other'];
  return sentence.replace(/\{(\w+)\}/g, (_, part: string) => parts[part] ?? '').trim();
};
