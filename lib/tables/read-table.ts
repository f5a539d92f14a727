import type { Checked } from '../model/checked';
import { decodeText, type Encoding } from './decode-text';
import { LIMITS } from './limits';
import { readDelimited, type Rows } from './read-delimited';
import { readWorkbook } from './read-workbook';

/** A table as rows of text, and what the file was. */
export interface TableFile {
  readonly rows: Rows;
  readonly format: 'xlsx' | 'text';
  readonly encoding?: Encoding;
}

const ZIP = [0x50, 0x4b];
/** Workbooks of Excel before 2007, WPS's own, and all that are locked by a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, first: readonly number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte);

const refuse = (code: string, expected: string, found = ''): Checked<TableFile> => ({
  ok: false,
  problems: [{ code, path: '', expected, found }],
});

/** A unit's list from a file, by what the file is and not by how it is called. */
export async function readTable(bytes: Uint8Array<ArrayBuffer>): Promise<Checked<TableFile>> {
  if (bytes.length === 0) return refuse('empty', '≥ 1 B', '0 B');
  if (bytes.length > LIMITS.fileBytes)
    return refuse('too-large', `≤ ${LIMITS.fileBytes} B`, `${bytes.length} B`);
  if (startsWith(bytes, COMPOUND)) return refuse('old-or-locked-workbook', 'XLSX');
  if (startsWith(bytes, ZIP)) {
    const rows = await readWorkbook(bytes);
    return rows.ok ? { ok: true, value: { rows: rows.value, format: 'xlsx' } } : rows;
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  const rows = readDelimited(text);
  return rows.ok ? { ok: true, value: { rows: rows.value, format: 'text', encoding } } : rows;
}
