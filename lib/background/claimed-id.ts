export const LONGEST_ID = 128;

/** A content script stands in a hostile page's process: an id it tells is short text, or none. */
export const isClaimedId = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= LONGEST_ID;
