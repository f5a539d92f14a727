import type { InventoryRow } from './inventory-rows';

/** Initials of a Chinese text: `城管局工作群` → `cgjgzq`. */
export type Initials = (text: string) => string;

const MOST_REMEMBERED = 400_000;
const remembered = new Map<string, string>();

/** Widths and case do not matter; each text is folded once, for a key a keystroke is too slow. */
function searchKey(text: string): string {
  let key = remembered.get(text);
  if (key === undefined) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    key = text.normalize('NFKC').toLowerCase().trim();
    remembered.set(text, key);
  }
  return key;
}
const isLatin = (key: string): boolean => /^[a-z0-9]+$/.test(key);

/**
 * Rows whose name or unit contains the query; widths and case do not matter. Letters alone may also
 * be the pinyin initials of the name, once a way to tell them is there.
 */
export function matchingRows(
  rows: readonly InventoryRow[],
  query: string,
  initials?: Initials,
): readonly InventoryRow[] {
  const key = searchKey(query);
  if (key === '') return rows;
  const says = (text: string | undefined): boolean =>
    text !== undefined && searchKey(text).includes(key);
  const begins = (text: string): boolean =>
    initials !== undefined && isLatin(key) && initials(text).includes(key);
  return rows.filter(({ name, unit }) => says(name) || says(unit) || begins(name));
}
