import type { Problem } from '../../model/problem';
import type { Locale } from '../locale';
import { en } from './en';
import { problemSentence, type ProblemTexts } from './problem-texts';
import { zhCN } from './zh-CN';
import { zhTW } from './zh-TW';

export const problemTexts: Readonly<Record<Locale, ProblemTexts>> = {
  'zh-CN': zhCN,
  'zh-TW': zhTW,
  en,
};

/** What is wrong with a profile, its source or a setting, as a sentence. */
export const problemWords = (problem: Problem, locale: Locale): string =>
  problemSentence(problem, problemTexts[locale]);
