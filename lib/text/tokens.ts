import { bareNameEnds, titledEnd, unitEnds } from './names';
import { setPhrasesAt, successEnd } from './set-phrases';
import { classesOf, LONGEST_WORD, type WordClass } from './vocabulary';

export type TokenClass = WordClass | 'unit' | 'titled' | 'name' | 'phrase' | 'success';

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

/** Everything that can begin at `at`: words longest first, then names, units and set phrases. */
export const tokensAt = (text: string, at: number): readonly Token[] => [
  ...wordsAt(text, at),
  ...setPhrasesAt(text, at).map(({ word, end }): Token => ({ kind: 'phrase', word, end })),
  ...slot('success', text, at, successEnd(text, at)),
  ...slot('titled', text, at, titledEnd(text, at)),
  ...bareNameEnds(text, at).flatMap((end) => slot('name', text, at, end)),
  ...unitEnds(text, at).flatMap((end) => slot('unit', text, at, end)),
];
