/** A sentence of a notice and the holiday (元旦) of the paragraph that it stands in. */
export interface NoticeSentence {
  readonly holiday?: string;
  /** True for the sentence that follows the paragraph's number and name. */
  readonly opens: boolean;
  readonly text: string;
}

const NUMBER = String.raw`(?:[一二三四五六七八九十]{1,3}|\d{1,2})`;
const NUMBERED = String.raw`(?:${NUMBER}[、.)]|\(${NUMBER}\))([^\d:,()]{1,20}):`;
const NAMED = String.raw`([^\d:,()、]{0,8}(?:节|元旦|除夕)(?:[、和及][^\d:,()、]{0,8}(?:节|元旦))?)(?::|(?=\d))`;
const HEADING = new RegExp(`^(?:${NUMBERED}|${NAMED})`);
const PARAGRAPH_INSIDE_LINE = /(?<!周)(?=[一二三四五六七八九十]{1,3}、[^\d:,()]{1,20}:)/g;
/** Advice to employers; the days it names are no days off. */
const ADVICE = /鼓励|建议|倡导|提倡/;

const evenOut = (line: string): string =>
  line
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/星期|礼拜/g, '周')
    .replace(/周天/g, '周日');

/** Lines that were broken inside a sentence are joined again. */
const joinLines = (text: string): string => {
  let joined = '';
  for (const line of text.split(/[\r\n]+/).map(evenOut)) {
    joined += HEADING.test(line) ? `\n${line}` : line;
  }
  return joined.replace(PARAGRAPH_INSIDE_LINE, '\n');
};

/** The sentences of a notice in even characters (half-width, 周X), without those that only advise. */
export const noticeSentences = (text: string): readonly NoticeSentence[] => {
  const sentences: NoticeSentence[] = [];
  let holiday: string | undefined;
  for (const sentence of joinLines(text).split(/[。;!\n]/)) {
    const heading = HEADING.exec(sentence);
    holiday = heading?.[1] ?? heading?.[2] ?? holiday;
    const rest = sentence.slice(heading?.[0].length ?? 0);
    if ((!rest && !heading) || ADVICE.test(rest)) continue;
    const opens = heading !== null;
    sentences.push({ ...(holiday === undefined ? {} : { holiday }), opens, text: rest });
  }
  return sentences;
};
