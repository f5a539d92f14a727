/** Whether the guard works on one page (look.md: 本页提醒已开启 / 未生效 + why). */
export type GuardState =
  | 'guarding'
  | 'signed-out'
  | 'loading'
  | 'unrecognised'
  | 'failed'
  | 'stale';

/** What one page says of itself; no chat content. */
export interface PageHealth {
  readonly clientId: string;
  readonly state: GuardState;
  /** Sends that left unjudged because the guard failed. */
  readonly unjudged: number;
  /** Names of description parts that were not found. */
  readonly missing: readonly string[];
}
