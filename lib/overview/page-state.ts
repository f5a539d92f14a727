import type { GuardState, PageHealth } from '../model/health';

/** What the popup knows of the tab it was opened on: a chat page's own word, none, or not yet. */
export type PageState = GuardState | 'elsewhere' | 'asking';

export interface PageReport {
  readonly state: PageState;
  /** Sends that left unjudged. */
  readonly unjudged: number;
  /** What the page said, for the diagnosis; absent on a page that says nothing. */
  readonly health?: PageHealth;
}

export const ASKING: PageReport = { state: 'asking', unjudged: 0 };

/** A tab that gives no health report is not a chat page. */
export const pageReport = (health: PageHealth | undefined): PageReport =>
  health === undefined
    ? { state: 'elsewhere', unjudged: 0 }
    : { state: health.state, unjudged: health.unjudged, health };

/** Looking again helps only where the page is there and signed in. */
export const canRecognise = (state: PageState): boolean =>
  state === 'unrecognised' || state === 'failed' || state === 'partial';
