import { withoutInvisible } from './invisible';

const LONGEST_NAME = 64;

/**
 * A name as it may be kept (profile.md §Clients): one line, at most 64 characters, no half emoji at
 * the cut. Every name passes here, so that the list, the title and the page's model agree on it.
 */
export const oneLine = (text: string): string =>
  Array.from(withoutInvisible(text).replace(/\s+/gu, ' ').trim())
    .slice(0, LONGEST_NAME)
    .join('')
    .trimEnd();
