const PAGE_ROWS = 12;

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -PAGE_ROWS,
  PageDown: PAGE_ROWS,
  Home: -Infinity,
  End: Infinity,
};

/** The row that a key goes to from row `from` of `count`; `undefined` where the key is no such key. */
export function rowAfterKey(
  { key, ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent,
  from: number,
  count: number,
): number | undefined {
  const step = STEPS[key];
  if (step === undefined || ctrlKey || altKey || metaKey || shiftKey || count === 0)
    return undefined;
  return Math.max(0, Math.min(count - 1, from + step));
}
