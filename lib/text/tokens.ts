import { setPhrasesAt } from './set-phrases';
import { titledEnd } from './titled';
import { classesOf, LONGEST_WORD, type WordClass } from './vocabulary';

export type TokenClass = WordClass | 'phrase';

export interface Token {
  readonly kind: TokenClass;
  readonly word: string;
  /** Index after the token, in the clause. */
  readonly end: number;
}

const wordsAt = (text: string, at: number): Token[] => {
  const tokens: Token[] = [];
  for (let end = Math.min(text.length, at + LONGEST_WORD); end > at; end -= 1) {
    const word = text.slice(at, end);
    for (const kind of classesOf(word)) tokens.push({ kind, word, end });
  }
  return tokens;
};

const slot = (kind: TokenClass, text: string, at: number, end: number): Token[] =>
  end > at ? [{ kind, word: text.slice(at, end), end }] : [];

/** Everything that can begin at `at`: words longest first, then set phrases and 王主任. */
export const tokensAt = (text: string, at: number): readonly Token[] => [
  ...wordsAt(text, at),
  ...setPhrasesAt(text, at).map(({ word, end }): Token => ({ kind: 'phrase', word, end })),
  ...slot('people', text, at, titledEnd(text, at)),
];
