import { discAddress } from './drawing';
import { element } from './element';

/** A QQ face: sent as `[name]`, shown as `qqemojiN`. */
export interface Face {
  readonly index: number;
  readonly name: string;
}

/** An emoji of the panel: sent as a SoftBank private-use character; `sign` is drawn for it. */
export interface PanelEmoji {
  readonly glyph: string;
  readonly code: string;
  readonly sign: string;
}

const face = (index: number, name: string): Face => ({ index, name });
const emoji = (glyph: string, code: string, sign: string): PanelEmoji => ({ glyph, code, sign });

/** A part of the 105 faces; the numbers are WeChat's. */
export const faces: readonly Face[] = [
  face(0, '微笑'),
  face(1, '撇嘴'),
  face(2, '色'),
  face(4, '得意'),
  face(5, '流泪'),
  face(6, '害羞'),
  face(9, '大哭'),
  face(13, '呲牙'),
  face(14, '惊讶'),
  face(20, '偷笑'),
  face(30, '奋斗'),
  face(32, '疑问'),
  face(39, '再见'),
  face(42, '鼓掌'),
  face(60, '咖啡'),
  face(63, '玫瑰'),
  face(66, '爱心'),
  face(76, '太阳'),
  face(78, '拥抱'),
  face(79, '强'),
  face(80, '弱'),
  face(81, '握手'),
  face(82, '胜利'),
  face(83, '抱拳'),
  face(89, 'OK'),
];

/** A part of the 177 emoji of the panel. */
export const panelEmoji: readonly PanelEmoji[] = [
  emoji('😂', '\uE412', '笑'),
  emoji('😄', '\uE415', '乐'),
  emoji('😊', '\uE056', '悦'),
  emoji('😭', '\uE411', '哭'),
  emoji('👍', '\uE00E', '赞'),
  emoji('👏', '\uE41F', '掌'),
  emoji('🙏', '\uE41D', '谢'),
  emoji('💪', '\uE14C', '力'),
  emoji('🎉', '\uE312', '庆'),
  emoji('🌹', '\uE032', '花'),
];

/** `1f339` of 🌹; a variation selector does not count. */
export const emojiHex = (glyph: string): string => (glyph.codePointAt(0) ?? 0).toString(16);

/** How an emoji looks here, in names too. */
export const emojiAddress = (glyph: string): string =>
  discAddress(panelEmoji.find((known) => known.glyph === glyph)?.sign ?? glyph);

/** The image a face is in the editor and in messages. */
export const faceImage = ({ index, name }: Face): HTMLImageElement =>
  element('img', {
    class: `qqemoji qqemoji${index}`,
    text: `[${name}]_web`,
    alt: `[${name}]`,
    src: discAddress(name === 'OK' ? name : name.charAt(0)),
  });

/** The image a panel emoji is in the editor and in messages. */
export const emojiImage = ({ glyph, code }: PanelEmoji): HTMLImageElement =>
  element('img', {
    class: `emoji emoji${emojiHex(glyph)}`,
    text: `${code}_web`,
    alt: glyph,
    src: emojiAddress(glyph),
  });
