import { withoutInvisible } from './invisible';
import { isHarmlessMention } from './secret-mention';
import { simplify } from './simplified';

const NEIGHBOURHOOD = 40;
/** So many harmless mentions are a textbook on secrecy; it also bounds the time. */
const MOST_MENTIONS = 200;
const HAN = /\p{Script=Han}/u;
/** What may stand between two characters to hide a word: anything but Han between Han. */
const BETWEEN_HAN = '(?:[^\\p{Script=Han}]|[丶丨]){0,6}';
const BETWEEN_OTHERS = '[^\\p{L}\\p{N}]{0,6}';

/** Joiners, and pictographs, of which NFKC would make characters: 🈲 becomes 禁. */
const HIDING = /[\u200d\ufe00-\ufe0f\u034f]|(?![\d#*])\p{Emoji}/gu;

const evenOut = (text: string): string =>
  simplify(withoutInvisible(text).replace(HIDING, '').normalize('NFKC').toLowerCase());

const patternOf = (word: string): RegExp | undefined => {
  const characters = Array.from(evenOut(word).replace(/\s+/gu, ''));
  const [first, ...rest] = characters.map((each) => each.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&'));
  if (first === undefined) return undefined;
  const spread = rest.map((character, index) => {
    const isInHan = HAN.test(characters[index] ?? '') && HAN.test(character);
    return (isInHan ? BETWEEN_HAN : BETWEEN_OTHERS) + character;
  });
  return new RegExp(first + spread.join(''), 'gu');
};

const patterns = new WeakMap<readonly string[], readonly (readonly [string, RegExp])[]>();

const patternsOf = (words: readonly string[]): readonly (readonly [string, RegExp])[] => {
  const known = patterns.get(words);
  if (known) return known;
  const made = words.flatMap((word): (readonly [string, RegExp])[] => {
    const pattern = patternOf(word);
    return pattern ? [[word, pattern]] : [];
  });
  patterns.set(words, made);
  return made;
};

const isMeant = (text: string, pattern: RegExp, word: string): boolean => {
  let mentions = 0;
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - NEIGHBOURHOOD), match.index);
    const after = text.slice(end, end + NEIGHBOURHOOD);
    if (!isHarmlessMention(evenOut(word), before, after)) return true;
    if ((mentions += 1) >= MOST_MENTIONS) return false;
  }
  return false;
};

/**
 * The first of `words` that a text holds as a sign of secret content, however spaced or dressed;
 * talk about secrecy (保密教育, 商业秘密培训) and chance neighbours (手机密码) are none. The answer is
 * never to be logged or stored.
 */
export const secretWordIn = (raw: string, words: readonly string[]): string | undefined => {
  const text = evenOut(raw);
  return patternsOf(words).find(([word, pattern]) => isMeant(text, pattern, word))?.[0];
};
