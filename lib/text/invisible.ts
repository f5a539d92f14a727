/** Zero-width, directional and control characters; U+200D stays, it joins emoji. */
const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

export const withoutInvisible = (text: string): string =>
  text.replace(/\r\n?/gu, '\n').replace(INVISIBLE, '');
