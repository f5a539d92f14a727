import type { Problem } from '../../model/problem';
import type { Locale } from '../locale';
import { fileProblemsEn } from './problems-en';
import { fileProblemsZhCN, type FileProblemCode, type FileProblems } from './problems-zh-CN';
import { fileProblemsZhTW } from './problems-zh-TW';
import { fieldWords } from './field-words';
import { filesTexts } from './files-texts';

const CATALOGUES: Readonly<Record<Locale, FileProblems>> = {
  'zh-CN': fileProblemsZhCN,
  'zh-TW': fileProblemsZhTW,
  en: fileProblemsEn,
};

/** A piece of a sentence; `foreign` was written by somebody else and is isolated on screen. */
export interface ProblemPart {
  readonly text: string;
  readonly foreign: boolean;
}

const isCode = (code: string): code is FileProblemCode => Object.hasOwn(fileProblemsZhCN, code);

/** Whether the catalogue has a sentence of its own for a code. */
export const isWordedProblem = isCode;

/** `12.memberCount` → 第 12 行 成员: where in the file it is. */
function placeOf(path: string, locale: Locale): readonly ProblemPart[] {
  const [, line, rest = ''] = /^(?:(\d+)(?:\.|$))?([^]*)$/u.exec(path) ?? [];
  const field = fieldWords(rest, locale);
  return [
    ...(line === undefined
      ? []
      : [{ text: filesTexts(locale).place.line(Number(line)), foreign: false }]),
    ...(rest === '' ? [] : [{ text: field ?? rest, foreign: field === undefined }]),
  ];
}

/** A refusal of a file, a row or a cell as a sentence in pieces; the place comes first. */
export function problemParts(
  { code, path, expected, found }: Problem,
  locale: Locale,
): readonly ProblemPart[] {
  const sentences = CATALOGUES[locale];
  const sentence = isCode(code) ? sentences[code] : sentences.other;
  const told: Readonly<Record<string, ProblemPart>> = {
    expected: { text: expected, foreign: false },
    found: { text: found, foreign: true },
  };
  const words = sentence
    .split(/\{(\w+)\}/u)
    .map((text, index) => (index % 2 === 0 ? { text, foreign: false } : told[text]));
  const place = placeOf(path, locale).flatMap((part) => [part, { text: ' ', foreign: false }]);
  return [...place, ...words.flatMap((part) => part ?? [])].filter(({ text }) => text !== '');
}
