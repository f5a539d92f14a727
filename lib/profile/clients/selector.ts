import * as v from 'valibot';

const LONGEST = 200;
/**
 * A selector is handed to `querySelector` and nowhere else; still nothing that would end a style rule
 * or fetch is let through. `:has` makes every change of a page costly; escapes and comments could
 * spell it unseen.
 */
const FORM =
  /^(?=.*\S)(?!.*(?::[hH][aA][sS]|[uU][rR][lL]\(|@[iI][mM]|\/\*))[^{}<\\\p{Cc}\p{Cs}]*$/u;

export const SELECTOR_EXPECTED = `CSS selector, 1–${LONGEST} characters, no :has { } < \\ /* url( @import`;

export const selector: v.GenericSchema<string> = v.pipe(
  v.string(SELECTOR_EXPECTED),
  v.check((value) => value.length <= LONGEST && FORM.test(value), SELECTOR_EXPECTED),
  v.metadata({ maxLength: LONGEST, pattern: FORM.source }),
);
