/** Whether the guard works on one page (look.md: 本页提醒已开启 / 未生效 + why). */
export type GuardState =
  | 'guarding'
  // Guarded, but optional parts of the page were not found.
  | 'partial'
  // Nothing is to be guarded here: nobody else reads it.
  | 'silent'
  | 'signed-out'
  | 'loading'
  | 'unrecognised'
  | 'failed'
  | 'stale';

/** One part of a client's contract with its page, by its name in the description. */
export interface HealthPart {
  readonly name: string;
  readonly required: boolean;
  readonly found: boolean;
}

/** What one page says of itself; no chat content. */
export interface PageHealth {
  readonly clientId: string;
  readonly state: GuardState;
  /** Sends that left unjudged because the guard failed. */
  readonly unjudged: number;
  /** Names of description parts that were not found. */
  readonly missing: readonly string[];
  /** Every part that was looked for just now; absent where nothing could be looked for. */
  readonly parts?: readonly HealthPart[];
  /** The client's facts were never confirmed on its real page. */
  readonly experimental?: boolean;
}
