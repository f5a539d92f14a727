/** WeChat's class names run the code points of a flag or keycap together: emoji1f1e81f1f3. */
const CODE_POINT = /1f[0-9a-f]{3}|[0-9a-f]{4}/giu;

/** `1f339` → 🌹. Lone surrogates are no characters and are left out. */
export const emojiOfHex = (hex: string): string =>
  (hex.match(CODE_POINT) ?? [])
    .map((point) => Number.parseInt(point, 16))
    .filter((point) => point < 0xd800 || point > 0xdfff)
    .map((point) => String.fromCodePoint(point))
    .join('');
