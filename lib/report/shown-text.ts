import { visibleText } from '../text/unseen';

const NO_CHARACTER = /[\uFFFE\uFFFF]/gu;
/** Twice the longest field of a record; a spreadsheet repairs, and may lose, cells above 32,767. */
const LONGEST = 2000;

/** Foreign text for paper and spreadsheets: one line, with what can't be seen named by its number. */
export function shownText(text: string): string {
  const signs = Array.from(text.slice(0, 2 * LONGEST));
  const clipped =
    signs.length > LONGEST || text.length > 2 * LONGEST
      ? `${signs.slice(0, LONGEST).join('')}…`
      : text;
  return visibleText(clipped.replace(/\s*\n\s*/gu, ' ')).replace(NO_CHARACTER, '\uFFFD');
}
