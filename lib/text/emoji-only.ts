import { takeEmoji } from './emoji';
import { withoutInvisible } from './invisible';
import { withoutMentions } from './mention';
import { withoutQuote } from './quote';

const LETTER_FACES =
  /^(?:([tquo><;=x])[._^o]+\1|t_t|q[aw]q|tat|orz|otz|o_o|0_0|[:;=xX]-?[dpo3)(]+|\^[o.]?\^|-_-+|u_u)$/iu;

/** Eyes, mouths and brackets that only drawn faces have. */
const FACE_PARTS = /[\^_＾ˆ▽ω≧≦∀∇°゜ﾟ･´`ㅂдД￣≥≤□╯╰╥﹏ಥಠ益◕●◡‿ᴗ⌒ノヾ♡๑•̀⊙☉｡*><]/u;
const WORDS = /\p{Script=Han}|[\p{L}\d]{2}|\d/u;
const ROUND_FACE = /^[\p{M}\S]{0,6}[(（][^()（）]{1,16}[)）][\p{M}\S]{0,6}$/u;
const FACE_HAN = /[口皿人艸益彡]/gu;
/** A question mark alone asks. */
const ONLY_QUESTION = /^[?？]$/u;
const ONLY_SIGNS = /^[\p{P}\p{S}\s]*$/u;

const isDrawnFace = (text: string): boolean => {
  if (text.length > 30) return false;
  if (LETTER_FACES.test(text)) return true;
  const signs = ROUND_FACE.test(text) ? text.replace(FACE_HAN, '') : text;
  return FACE_PARTS.test(signs) && !WORDS.test(signs) && (signs.match(/[a-z]/giu)?.length ?? 0) < 2;
};

const HAN_WORD = /(?<![@[].{0,32})\p{Script=Han}{3}/u;
const PROBE = 1000;

/**
 * How many emoji a text consists of, with punctuation, drawn faces ^_^ and bare ！！！ counted as
 * such; `undefined` when it holds any word or figure, or nothing at all.
 */
export const emojiOnly = (raw: string): number | undefined => {
  const own = withoutQuote(raw);
  // Han within the first stretch settles a long text; a cut code or emoji cannot hold it.
  if (own.length > PROBE && HAN_WORD.test(takeEmoji(own.slice(0, PROBE)).rest)) return undefined;
  const visible = withoutInvisible(own);
  const { rest, count } = takeEmoji(own.length > PROBE ? visible : withoutMentions(visible));
  const left = rest.trim();
  if (count === 0 && ONLY_QUESTION.test(left)) return undefined;
  if (left === '') return count > 0 ? count : undefined;
  if (ONLY_SIGNS.test(left) || isDrawnFace(left.replace(/\s+/gu, ''))) return Math.max(count, 1);
  return undefined;
};
