import Papa from 'papaparse';
import type { Checked } from '../model/checked';
import { LIMITS } from './limits';

export type Rows = readonly (readonly string[])[];

/** Excel and WPS put tabs on the clipboard and in their text files. */
const delimiterOf = (text: string): string => {
  const end = text.search(/[\r\n]/);
  return (end < 0 ? text : text.slice(0, end)).includes('\t') ? '\t' : '';
};

/** CSV or a pasted table as rows of text; a quote that never ends means a cut-off file. */
export function readDelimited(text: string): Checked<Rows> {
  const refuse = (code: string, path: string, expected: string, found: string): Checked<Rows> => ({
    ok: false,
    problems: [{ code, path, expected, found }],
  });
  if (text.length > LIMITS.textLength)
    return refuse('too-large', '', `≤ ${LIMITS.textLength}`, String(text.length));
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter: delimiterOf(text),
    delimitersToGuess: [',', ';', '\t', '，', '|'],
    preview: LIMITS.rows + 2,
  });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) return refuse('unclosed-quote', String((broken.row ?? 0) + 1), '"…"', broken.code);
  if (data.length > LIMITS.rows + 1)
    return refuse('too-many-rows', '', `≤ ${LIMITS.rows}`, `> ${LIMITS.rows}`);
  const wide = data.findIndex((row) => row.length > LIMITS.columns);
  if (wide >= 0)
    return refuse(
      'too-many-columns',
      String(wide + 1),
      `≤ ${LIMITS.columns}`,
      String(data[wide]?.length),
    );
  const long = data.findIndex((row) => row.some((cell) => cell.length > LIMITS.cellLength));
  if (long >= 0) return refuse('too-long', String(long + 1), `≤ ${LIMITS.cellLength}`, '');
  return data.some((row) => row.some((cell) => cell.trim() !== ''))
    ? { ok: true, value: data }
    : refuse('empty', '', '≥ 1', '0');
}
