const MAX_STARS = 4;

/** Whether a text may serve as a pattern: literal words and at most four `*`. */
export const isPattern = (pattern: string): boolean =>
  pattern !== '' && pattern.split('*').length - 1 <= MAX_STARS;

const evenOut = (text: string): string => text.normalize('NFKC').toLowerCase();

/**
 * Whether the whole text is of the pattern's form, each `*` standing for any characters or none;
 * widths and case do not count. Never goes back, so the time is linear in the text.
 */
export const matchesPattern = (pattern: string, text: string): boolean => {
  const [first = '', ...later] = evenOut(pattern).split('*');
  const subject = evenOut(text);
  const last = later.pop();
  if (last === undefined) return subject === first;
  if (!subject.startsWith(first)) return false;
  let at = first.length;
  for (const word of later) {
    const found = subject.indexOf(word, at);
    if (found < 0) return false;
    at = found + word.length;
  }
  return subject.length - last.length >= at && subject.endsWith(last);
};
