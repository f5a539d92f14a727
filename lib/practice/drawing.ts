/**
 * Pictures as `img` addresses and icons, all drawn here: nothing is shipped, nothing fetched, and
 * nothing depends on an emoji font, which many Linux machines lack.
 */
const SVG = 'http://www.w3.org/2000/svg';
/** Both are to be seen on light and on dark paper. */
const GROUND = 'fill="#7c8690" fill-opacity=".2"';
const INK = '#6f7b86';

const address = (size: number, content: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="${SVG}" viewBox="0 0 ${size} ${size}">${content}</svg>`)}`;

const sign = (text: string, fontSize: number, ink: string): string =>
  `<text x="16" y="17" font-size="${fontSize}" fill="${ink}" text-anchor="middle" dominant-baseline="central" font-family="sans-serif">${text}</text>`;

/** The first character of a name: everybody's avatar here. */
export function initialAddress(name: string): string {
  const initial = String.fromCodePoint(name.codePointAt(0) ?? 0x20);
  return address(32, `<rect width="32" height="32" ${GROUND}/>${sign(initial, 15, INK)}`);
}

/** A face or emoji: a disc with the word's first sign on it. */
export const discAddress = (word: string): string =>
  address(
    32,
    `<circle cx="16" cy="16" r="15" fill="#f0c266"/>${sign(word, word.length > 1 ? 13 : 18, '#3d2a00')}`,
  );

const framed = (path: string): string =>
  address(
    32,
    `<rect width="32" height="32" rx="3" ${GROUND}/><path d="${path}" fill="none" stroke="${INK}" stroke-linecap="round" stroke-linejoin="round"/>`,
  );

/** Stands for the content of any image. */
export const pictureAddress = framed(
  'M8 9h16v14H8zM8 20l5-5 4 4 3-2 4 3M19 13a1 1 0 1 0 2 0a1 1 0 1 0-2 0',
);

/** Stands for any sticker. */
export const stickerAddress = framed(
  'M9 8h14a1 1 0 0 1 1 1v9l-6 6H9a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1zM24 18h-5a1 1 0 0 0-1 1v5M12.5 13v1M19 13v1M12 18q2 2 4 1',
);

const ICONS = {
  face: 'M1.75 8a6.25 6.25 0 1 0 12.5 0a6.25 6.25 0 1 0-12.5 0M5.75 6v.8M10.25 6v.8M5 9.5q3 3 6 0',
  file: 'M1.75 4.25a1 1 0 0 1 1-1h3.5l1.5 1.75h5.5a1 1 0 0 1 1 1v6.5a1 1 0 0 1-1 1H2.75a1 1 0 0 1-1-1z',
} as const;

/** A 16 px line icon in the colour of the text. */
export function icon(name: keyof typeof ICONS): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  for (const [attribute, value] of [
    ['class', 'i'],
    ['viewBox', '0 0 16 16'],
    ['aria-hidden', 'true'],
  ] as const) {
    svg.setAttribute(attribute, value);
  }
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}
