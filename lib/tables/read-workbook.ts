import { readSheet } from 'read-excel-file/universal';
import type { Checked } from '../model/checked';
import { sheetProblem } from './check-sheet';
import { LIMITS } from './limits';
import type { Rows } from './read-delimited';
import { storedZip } from './stored-zip';
import { unzip } from './unzip';

const isPart = (name: string): boolean => /\.xml(?:\.rels)?$/i.test(name);
const isSheet = (name: string): boolean => /worksheets\/[^/]*\.xml$/i.test(name);

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The library reads a date as midnight in UTC. Formulas are not run: what was computed is text. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    const date = [value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate()];
    return date.map(twoDigits).join('-');
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const refuse = (code: string, expected = '', found = ''): Checked<Rows> => ({
  ok: false,
  problems: [{ code, path: '', expected, found }],
});

/** The first sheet of an XLSX workbook as rows of text. */
export async function readWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<Checked<Rows>> {
  const unpacked = await unzip(bytes, isPart);
  if (!unpacked.ok) return unpacked;
  const files = unpacked.value;
  if (!files.some(({ name }) => isSheet(name))) return refuse('no-workbook', 'XLSX');
  for (const file of files) {
    const problem = isSheet(file.name) ? sheetProblem(file) : undefined;
    if (problem) return { ok: false, problems: [problem] };
  }
  try {
    const sheet = await readSheet(await storedZip(files), 1, { trim: false });
    const rows = sheet.map((row) => row.map(cellText));
    if (rows.some((row) => row.some((cell) => cell.length > LIMITS.cellLength)))
      return refuse('too-long', `≤ ${LIMITS.cellLength}`);
    return rows.some((row) => row.some((cell) => cell.trim() !== ''))
      ? { ok: true, value: rows }
      : refuse('empty', '≥ 1', '0');
  } catch (error) {
    return refuse('broken-workbook', 'XLSX', error instanceof Error ? error.name : '');
  }
}
