import type { KeptDraft } from '../model/kept-draft';

/** What the popup says of today: how often it reminded, and what waits. */
export interface Today {
  readonly shown: number;
  /** The draft was changed, left unsent or kept for work time. */
  readonly heeded: number;
  readonly drafts: readonly KeptDraft[];
  /** Whether the browser lets us show notifications. */
  readonly mayNotify: boolean;
}
