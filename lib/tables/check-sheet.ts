import type { Problem } from '../model/problem';
import { LIMITS } from './limits';
import type { ZipEntry } from './unzip';

const ADDRESS = /[\s"']r\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
const PLAIN = /^([A-Z]{0,3})(\d{1,7})$/;

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + (letter.charCodeAt(0) - 64), 0);

/**
 * Whether a sheet's own addresses stay within the limits. One cell `XFD1048576` makes a reader lay
 * out seventeen thousand million cells, so this is asked before the sheet is read.
 */
export function sheetProblem({ name, bytes }: ZipEntry): Problem | undefined {
  const refuse = (code: string, expected: string, found: string): Problem => ({
    code,
    path: name,
    expected,
    found: found.slice(0, 40),
  });
  const text = new TextDecoder().decode(bytes);
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY'))
    return refuse('own-entities', 'plain XML', '<!DOCTYPE');
  for (const [, double, single] of text.matchAll(ADDRESS)) {
    const address = double ?? single ?? '';
    const parts = PLAIN.exec(address);
    if (!parts) return refuse('odd-cell-address', 'A1', address);
    if (Number(parts[2]) > LIMITS.rows) return refuse('too-many-rows', `≤ ${LIMITS.rows}`, address);
    if (columnNumber(parts[1] ?? '') > LIMITS.columns)
      return refuse('too-many-columns', `≤ ${LIMITS.columns}`, address);
  }
  return undefined;
}
