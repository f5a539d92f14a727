import type { Problem } from '../../model/problem';
import { fieldOfPath } from '../../studio/fields';
import type { Locale } from '../locale';
import { problemWords } from '../problems/problem-words';
import { studioTexts } from './studio-texts';

/** A problem as a sentence, its path called as the form calls it. Shows text from outside. */
export function studioProblem(problem: Problem, locale: Locale): string {
  const texts = studioTexts(locale);
  const own = Object.hasOwn(texts.problemSentences, problem.code)
    ? texts.problemSentences[problem.code]
    : undefined;
  const label = texts.fields[fieldOfPath(problem.path)?.path ?? ''];
  if (own === undefined)
    return problemWords(label === undefined ? problem : { ...problem, path: label }, locale);
  const parts: Readonly<Record<string, string>> = {
    path: problem.path,
    expected: problem.expected,
    found: problem.found,
  };
  return own.replace(/\{(\w+)\}/g, (_, part: string) => parts[part] ?? '');
}
