/**
 * What speaks for an emergency in a text, as data: the background sends it to chat pages, which
 * judge without it. It orders what is offered and decides nothing.
 */
export interface EmergencySigns {
  /** Characters by their weight: the first line's count 1 each, the next line's 2. */
  readonly speakFor: readonly string[];
  /** The same, counted against. */
  readonly against: readonly string[];
  /** What a sentence does, beside the things it names: a pattern (flag `u`) and its weight. */
  readonly frames: readonly (readonly [pattern: string, weight: number])[];
  readonly bias: number;
}
