/** Which rows of a long list stand in the DOM, and how much room the others take, in pixels. */
export interface VirtualRange {
  readonly first: number;
  /** One past the last row. */
  readonly end: number;
  readonly before: number;
  readonly after: number;
}

/** WeChat Web renders this many pixels beyond each edge of the view. */
const BUFFER = 200;

/** The rows that touch the view or its buffer; all measures in pixels. */
export function virtualRange(
  heights: readonly number[],
  scrollTop: number,
  viewHeight: number,
): VirtualRange {
  let first = 0;
  let before = 0;
  while (first < heights.length && before + (heights[first] ?? 0) <= scrollTop - BUFFER) {
    before += heights[first] ?? 0;
    first += 1;
  }
  let end = first;
  let bottom = before;
  while (end < heights.length && bottom < scrollTop + viewHeight + BUFFER) {
    bottom += heights[end] ?? 0;
    end += 1;
  }
  const after = heights.slice(end).reduce((sum, height) => sum + height, 0);
  return { first, end, before, after };
}
