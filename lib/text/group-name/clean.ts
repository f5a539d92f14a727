import { toSimplified } from './traditional';

/** Sticker codes that people put into names; other words in brackets are content. */
const STICKER_CODES =
  /\[(?:强|玫瑰|爱心|庆祝|太阳|红包|礼物|烟花|爆竹|微笑|鼓掌|握手|抱拳|胜利|加油|ok)\]/gu;
const DECORATION =
  /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\p{Private_Use}\p{Cf}\p{Mn}\p{Me}]/gu;
/** Kept: letters, digits, round brackets, and points and dashes between digits. */
const NOISE = /(?<!\d)[.-]|[.-](?!\d)|[^\p{L}\p{N}().-]/gu;

/**
 * One spelling for what looks alike: full width, traditional characters, inner spaces, emoji and
 * other decoration are gone; `【】` and the like lose their brackets, `()` keep them.
 */
export function cleanName(name: string): string {
  const folded = toSimplified(name.normalize('NFKC')).toLowerCase();
  return folded
    .replace(STICKER_CODES, '')
    .replace(DECORATION, '')
    .replace(/[〔﹙]/gu, '(')
    .replace(/[〕﹚]/gu, ')')
    .replace(/[–—~至](?=\d)/gu, '-')
    .replace(NOISE, '');
}
