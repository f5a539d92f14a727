/**
 * What a spreadsheet may take for the beginning of a formula: = + - @ TAB CR NUL, also full width,
 * also after spaces, quotes and signs that cannot be seen (CWE-1236; ASVS 5, 1.2.10).
 */
const FORMULA =
  /^[\s\p{Cc}\p{Cf}\p{Z}"'`‘’“”「」＂＇\u034F\u115F\u1160\u2800\u3164\uFFA0]*[=+\-@＝＋－＠﹢﹣﹦﹫−⁺⁻⁼₊₋₌]/u;
/** U+FFFD at the front was NUL. */
const CONTROL_FIRST = /^'*[\t\r\n\uFFFD]/;

const isRisky = (text: string): boolean => CONTROL_FIRST.test(text) || FORMULA.test(text);

/** A text that no spreadsheet takes for a formula; NUL, which ends a text for some, becomes U+FFFD. */
export const cell = (text: string): string => {
  const whole = text.replaceAll('\0', '\uFFFD');
  return isRisky(whole) ? `'${whole}` : whole;
};

/** What `cell` was given, from what it made (NUL aside); texts of other programs stay as they are. */
export const uncell = (text: string): string =>
  text.startsWith("'") && isRisky(text.slice(1)) ? text.slice(1) : text;
