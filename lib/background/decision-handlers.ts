import { decide, listDecisions, partNext, takeBack } from '../db/decisions';
import type { DecisionProtocol } from '../messaging/protocols/decisions';
import type { Handlers } from '../messaging/serve';
import type { Decision } from '../model/decision';
import { tellPages } from '../platform/extension';

const KINDS: readonly Decision['kind'][] = ['not-duplicate', 'same-group', 'other-group'];

function check({ kind, groupIds }: Pick<Decision, 'kind' | 'groupIds'>): void {
  const [a, b] = groupIds;
  if (!KINDS.includes(kind) || typeof a !== 'string' || typeof b !== 'string' || a === b)
    throw new Error('no such decision');
}

export const decisionHandlers: Pick<Handlers, keyof DecisionProtocol> = {
  async decide(word) {
    check(word);
    await decide({ kind: word.kind, groupIds: word.groupIds, decidedAt: Date.now() });
    await tellPages(Date.now());
    return undefined;
  },
  async takeDecisionBack(word) {
    check(word);
    await takeBack(word);
    await tellPages(Date.now());
    return undefined;
  },
  async partNext({ groupId }) {
    await partNext(groupId);
    await tellPages(Date.now());
    return undefined;
  },
  listDecisions: () => listDecisions(),
};
