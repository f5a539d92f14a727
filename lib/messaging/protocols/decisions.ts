import type { Decision } from '../../model/decision';

type Word = Pick<Decision, 'kind' | 'groupIds'>;

/** From the extension's own pages only. */
export interface DecisionProtocol {
  /** 同一个群 / 不是同一个群 / 不算重复; holds until taken back. */
  decide: (word: Word) => undefined;
  takeDecisionBack: (word: Word) => undefined;
  /** One record stood for two groups: what is seen of it next becomes a record of its own. */
  partNext: (request: { readonly groupId: string }) => undefined;
  listDecisions: (request: undefined) => readonly Decision[];
}
