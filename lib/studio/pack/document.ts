import { markup, Markup } from '../../report/markup';
import { PRINT_STYLE, PRINT_STYLE_HASH } from '../../report/print-style';

export interface Section {
  readonly title: string;
  readonly points: readonly string[];
}

/** A page to print: a title, a few facts, sections of plain sentences. */
export interface PrintedPage {
  readonly lang: string;
  readonly title: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly lead: string;
  readonly sections: readonly Section[];
  readonly foot: string;
}

const section = ({ title, points }: Section): Markup =>
  markup`<section>
<h2>${title}</h2>
<ol class="notes">
${points.map((point) => markup`<li>${point}</li>\n`)}</ol>
</section>
`;

const fact = ([label, value]: readonly [string, string]): Markup =>
  markup`<div><dt>${label}</dt><dd><bdi>${value}</bdi></dd></div>\n`;

/** One HTML file without script or address; its own policy allows nothing but this style. */
export const printedPage = (page: PrintedPage): string => {
  const policy = `default-src 'none'; style-src 'sha256-${PRINT_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>\n${
    markup`<html lang="${page.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<style>${new Markup(PRINT_STYLE)}</style>
</head>
<body>
<main>
<h1>${page.title}</h1>
<dl class="facts">
${page.facts.map(fact)}</dl>
<p class="lead">${page.lead}</p>
${page.sections.map(section)}<footer>${page.foot}</footer>
</main>
</body>
</html>
`.text
  }`;
};
