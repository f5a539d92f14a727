/** What is wrong with something from outside, and where; worded by whoever shows it. */
export interface Problem {
  /** What kind of problem, in kebab-case (`unknown-key`, `weekday-mismatch`). */
  readonly code: string;
  /** Where: a dotted key, or the passage of a text; empty for the whole. */
  readonly path: string;
  readonly expected: string;
  /** What stands there instead, shortened. */
  readonly found: string;
}
