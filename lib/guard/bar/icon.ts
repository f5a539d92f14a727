const SVG = 'http://www.w3.org/2000/svg';

/** One path each, on a 16 px box with 1.5 px strokes: the shapes say what the colour can't. */
const paths: Readonly<Record<string, string>> = {
  'off-hours': 'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 1 0 0-12.5M8 4.5V8l2.5 1.75',
  'empty-reply': 'M2 3.5h12v8H7l-3 2.5v-2.5H2zM5.5 7.4l1.8 1.7 3.2-3.3',
  sticker:
    'M2.25 4.25a2 2 0 0 1 2-2h7.5a2 2 0 0 1 2 2V9L9 13.75H4.25a2 2 0 0 1-2-2zM13.75 9H11a2 2 0 0 0-2 2v2.75M5.5 6v.5M10 6v.5',
  'flood-repeat':
    'M2.5 7V6a2 2 0 0 1 2-2h8.25M10.5 1.75 12.75 4 10.5 6.25M13.5 9v1a2 2 0 0 1-2 2H3.25M5.5 9.75 3.25 12l2.25 2.25',
  'flood-crowd':
    'M6 2.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5M1.5 13.5c0-2.6 2-4.25 4.5-4.25s4.5 1.65 4.5 4.25M10.5 2.75a2.5 2.5 0 0 1 0 4.5M12.25 9.6c1.4.7 2.25 2.1 2.25 3.9',
  secrecy:
    'M4.25 7h7.5A1.25 1.25 0 0 1 13 8.25v4.25a1.25 1.25 0 0 1-1.25 1.25h-7.5A1.25 1.25 0 0 1 3 12.5V8.25A1.25 1.25 0 0 1 4.25 7M5.25 7V4.75a2.75 2.75 0 0 1 5.5 0V7M8 9.75v1.5',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  info: 'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 1 0 0-12.5M8 7.25v3.75M8 4.9v.1',
};

export function icon(name: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', paths[name.replace(/-file$/, '')] ?? paths.info ?? '');
  svg.append(path);
  return svg;
}
