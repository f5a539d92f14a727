const LONGEST_NAME = 64;

/**
 * A name as it may be kept: one line, at most 64 characters (profile.md §Clients). Longer ones are
 * cut on a code point and end in `…`, so two long names that differ late still look cut.
 */
export function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const points = Array.from(line);
  return points.length <= LONGEST_NAME ? line : `${points.slice(0, LONGEST_NAME - 1).join('')}…`;
}
