/** The words a naming pattern is made of; all other text in it is literal. */
export const PATTERN_WORDS = ['单位', '部门', '事项', '用途', '期限', '年份', '群'] as const;
export type PatternWord = (typeof PATTERN_WORDS)[number];

export type PatternPart = { readonly word: PatternWord } | { readonly literal: string };

/** More parts than any rule asks for; the rest of a longer pattern is not read. */
const MOST_PARTS = 12;

/** Looks alike, typed alike: widths and kinds of dashes do not matter. */
export const foldName = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‐-―−－_]/gu, '-')
    .replace(/[\s\p{Cf}]/gu, '');

/** Reads 单位-事项-期限 and the like; empty when no word of the language is in it. */
export function readPattern(text: string): readonly PatternPart[] {
  const parts = foldName(text)
    .split(new RegExp(`(${PATTERN_WORDS.join('|')})`, 'u'))
    .filter((piece) => piece !== '')
    .slice(0, MOST_PARTS)
    .map((piece): PatternPart => {
      const word = PATTERN_WORDS.find((known) => known === piece);
      return word === undefined ? { literal: piece } : { word };
    });
  return parts.some((part) => 'word' in part) ? parts : [];
}
