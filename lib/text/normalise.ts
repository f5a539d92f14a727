import { takeEmoji } from './emoji';
import { withoutInvisible } from './invisible';
import { withoutMentions } from './mention';
import { withoutQuote } from './quote';
import { simplify } from './simplified';

/** Longer texts are folded before the costly steps, and given up if that does not shorten them. */
const LONG = 600;
const PROBE = 3000;

/** Three or more of the same in a row count as one; figures keep their value, except 666. */
const foldRepeats = (text: string): string =>
  text
    .replace(/([^\d\n]{1,4}?)\1{2,}/gu, '$1')
    .replace(/6{4,}/gu, '666')
    .replace(/1{4,}/gu, '111')
    .replace(/(?:\+1){3,}/gu, '+1');

const saysMuch = (text: string): boolean =>
  text.length > PROBE && foldRepeats(text.slice(0, PROBE)).length > LONG;

/** Letters that only drawn faces have, and :d, b-). */
const FACE = /[\p{M}\p{Script=Hangul}๑وдωσヾノ٩۶ง]+|[:;=][-^']?[dpo](?![a-z\d])|\bb-\)/gu;

/**
 * The person's own words, folded to one form: NFKC, simplified, lower case, no emoji. `undefined`
 * when they are far too many to be empty.
 */
export const ownWords = (raw: string): string | undefined => {
  const unquoted = withoutQuote(raw);
  if (saysMuch(unquoted)) return undefined;
  const own = withoutInvisible(unquoted.length > LONG ? foldRepeats(unquoted) : unquoted);
  const { rest } = takeEmoji(withoutMentions(own));
  const plain = simplify(
    rest
      .replace(/\u200d/gu, '')
      .normalize('NFKC')
      .toLowerCase(),
  );
  return foldRepeats(plain.replace(FACE, '\n').replace(/23{2,}|(?<![a-z])h{3,}(?![a-z])/gu, '哈'));
};

// Between figures . : - and , belong to a number, a time or a date.
const SEPARATOR =
  /(?:[\n!;，。！；、…~·•"'“”‘’()<>《》〈〉「」『』【】[\]{}—–─_|*`^]|(?<!\d)[.,:/]|[.,:/-](?!\d))+/u;

/** Splits at punctuation and line breaks; spaces stay inside. */
export const clausesOf = (text: string): readonly string[] =>
  text
    .split(SEPARATOR)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
