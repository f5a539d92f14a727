/**
 * Controls, format characters and letters that look like nothing; a joiner inside an emoji is no
 * trick.
 */
const UNSEEN =
  /((?!(?<=\p{Extended_Pictographic}\p{Emoji_Modifier}?\uFE0F?)\u200D(?=\p{Extended_Pictographic}))[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u034F\u115F\u1160\u2800\u3164\uFFA0])/u;

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The text in parts: at even places as it is, at odd places the name of what cannot be seen. */
export const seenAndUnseen = (text: string): readonly string[] =>
  text.split(UNSEEN).map((part, index) => (index % 2 === 0 ? part : codePoint(part)));

/** One plain string for places that take no elements (tooltips, labels). */
export const visibleText = (text: string): string => seenAndUnseen(text).join('');
