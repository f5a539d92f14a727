import { visibleText } from '../text/unseen';

const NO_CHARACTER = /[\uFFFE\uFFFF]/gu;

/** Foreign text for paper and spreadsheets: one line, with what can't be seen named by its number. */
export const shownText = (text: string): string =>
  visibleText(text.replace(/\s*\n\s*/gu, ' ')).replace(NO_CHARACTER, '\uFFFD');
