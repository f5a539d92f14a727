import { Markup, markup } from './markup';
import { PRINT_STYLE, PRINT_STYLE_HASH } from './print-style';
import type { Report } from './report';
import type { Cell, Column, Table } from './table';

const POLICY = `default-src 'none'; style-src 'sha256-${PRINT_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

const content = (value: Cell, { kind }: Column): Markup =>
  kind === 'foreign' ? markup`<bdi>${value}</bdi>` : markup`${value}`;

/** The cell that names its row: the first foreign one. */
const nameColumn = ({ columns }: Table): number =>
  columns.findIndex(({ kind }) => kind === 'foreign');

const bodyRow =
  (table: Table, calm: readonly string[]) =>
  (row: readonly Cell[], index: number): Markup => {
    const isTotal = table.hasTotal && index === table.rows.length - 1;
    const cells = row.map((value, at) => {
      const column = table.columns[at] ?? { header: '', kind: 'text', width: 0 };
      const isAct = column.kind === 'advice' && !calm.includes(String(value));
      const classes = `${column.kind}${value === 0 ? ' zero' : ''}${isAct ? ' act' : ''}`;
      return at === nameColumn(table)
        ? markup`<th scope="row" class="${classes}">${content(value, column)}</th>`
        : markup`<td class="${classes}">${content(value, column)}</td>`;
    });
    return markup`<tr class="${isTotal ? 'total' : 'line'}">${cells}</tr>`;
  };

const headCell = ({ header, kind }: Column): Markup =>
  markup`<th scope="col" class="${kind}">${header}</th>`;

function section(table: Table, calm: readonly string[], lead: readonly Markup[]): Markup {
  return markup`<section class="${table.wide ? 'wide' : 'narrow'}"><h2>${table.title}</h2>${lead}
<table><thead><tr>${table.columns.map(headCell)}</tr></thead><tbody>${table.rows.map(bodyRow(table, calm))}</tbody></table></section>
`;
}

/**
 * The report as one printable page that asks for nothing: no script, no picture, no address, and a
 * policy of its own that allows none. A4, always light, no line for a signature.
 */
export function printable({ title, facts, lead, tables, notes, words }: Report): string {
  const { texts, locale } = words;
  const leads = lead.map((line) => markup`<p class="lead">${line}</p>`);
  const body = tables.map((table, index) =>
    section(table, [texts.advice.keep, texts.advice.done], index === 0 ? leads : []),
  );
  const [narrow, wide] = [
    body.filter((_, index) => tables[index]?.wide !== true),
    body.filter((_, index) => tables[index]?.wide === true),
  ];
  return markup`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${new Markup(PRINT_STYLE)}</style>
</head>
<body>
<main>
<h1><bdi>${title}</bdi></h1>
<dl class="facts">${facts.map(([label, value]) => markup`<div><dt>${label}</dt><dd><bdi>${value}</bdi></dd></div>`)}</dl>
${narrow}<section class="narrow"><h2>${texts.notesTitle}</h2><ol class="notes">${notes.map((note) => markup`<li>${note}</li>`)}</ol></section>
<footer>${texts.footer}</footer>
${wide}</main>
</body>
</html>
`.text;
}
