import type { CheckContext, CheckFinding } from '../checks/check';
import type { Group } from '../model/group';
import type { LedgerFacts } from '../overview/ledger-facts';

/** What a page sends the checks' worker: groups in slices, then the question. */
export type CheckMessage =
  | { readonly type: 'groups'; readonly run: number; readonly groups: readonly Group[] }
  | {
      readonly type: 'judge';
      readonly run: number;
      readonly context: Omit<CheckContext, 'groups' | 'everyGroup'>;
      /** Whether the ledger's facts are wanted too, before the findings. */
      readonly withLedger?: boolean;
    };

export type CheckAnswer =
  | { readonly type: 'ready' }
  | {
      readonly type: 'findings';
      readonly run: number;
      /** The next slice of them; reading many at once would be a long task of the page. */
      readonly findings: readonly CheckFinding[];
      /** Whether this was the last slice. */
      readonly done: boolean;
    }
  | { readonly type: 'ledger'; readonly run: number; readonly facts: LedgerFacts }
  | { readonly type: 'failed'; readonly run: number };
