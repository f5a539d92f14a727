const SVG = 'http://www.w3.org/2000/svg';

/** One path each, on a 16 px box with 1.5 px strokes: the shapes say what the colour can't. */
const paths: Readonly<Record<string, string>> = {
  'off-hours': 'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 1 0 0-12.5M8 4.5V8l2.5 1.75',
  'empty-reply': 'M2 3.5h12v8H7l-3 2.5v-2.5H2zM5.5 7.4l1.8 1.7 3.2-3.3',
  sticker:
    'M2.25 4.25a2 2 0 0 1 2-2h7.5a2 2 0 0 1 2 2V9L9 13.75H4.25a2 2 0 0 1-2-2zM13.75 9H11a2 2 0 0 0-2 2v2.75M5.5 6v.5M10 6v.5',
  info: 'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 1 0 0-12.5M8 7.25v3.75M8 4.9v.1',
};

export function icon(name: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', paths[name] ?? paths.info ?? '');
  svg.append(path);
  return svg;
}
