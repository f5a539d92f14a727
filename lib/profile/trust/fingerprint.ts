import { simplify } from '../../text/simplified';

/*
 * A fingerprint is twelve words of eight bits, from PBKDF2-SHA-256 of the key (so that making keys
 * until the end fits is dear). A word is one of sixteen first characters and one of sixteen second
 * ones, all quickly typed and none easily taken for another. The person types the last six, which
 * the issuer tells by another way: on paper, by telephone.
 */
const FIRST = '红黄蓝绿白黑紫金大小高长新老东南';
const SECOND = '山水木火石鱼鸟马牛羊花草桥车船门';
/** The second characters' traditional forms that text/simplified does not know. */
const MORE_PAIRS: readonly (readonly [string, string])[] = [
  ['紅', '红'],
  ['藍', '蓝'],
  ['綠', '绿'],
  ['魚', '鱼'],
  ['鳥', '鸟'],
  ['車', '车'],
  ['東', '东'],
];
const TYPED_WORDS = 6;

export const FINGERPRINT_BYTES = 12;
export const FINGERPRINT_SALT = 'qunyue-fingerprint-v1';
export const FINGERPRINT_ROUNDS = 200_000;

/** The words of a fingerprint's twelve bytes. */
export const fingerprintWords = (bytes: readonly number[]): readonly string[] =>
  bytes
    .slice(0, FINGERPRINT_BYTES)
    .map((byte) => FIRST.charAt(byte >> 4) + SECOND.charAt(byte & 15));

const evenOut = (typed: string): string =>
  MORE_PAIRS.reduce(
    (text, [traditional, simplified]) => text.replaceAll(traditional, simplified),
    simplify(typed.normalize('NFKC').replace(/[\s\p{P}]/gu, '')),
  );

/** Whether the person typed the last six words; spaces, punctuation and traditional forms do not count. */
export const areLastWords = (typed: string, words: readonly string[]): boolean =>
  words.length === FINGERPRINT_BYTES && evenOut(typed) === words.slice(-TYPED_WORDS).join('');
