import { runChecks } from '../checks/run';
import type { Group } from '../model/group';
import { ledgerFacts } from '../overview/ledger-facts';
import type { CheckAnswer, CheckMessage } from './check-messages';

type Answer = (answer: CheckAnswer) => void;

/** The worker's side: collects a run's groups and answers its question once. */
export function makeCheckServer(answer: Answer): (message: CheckMessage) => void {
  let current = -1;
  let groups: Group[] = [];
  return (message) => {
    if (message.run !== current) {
      current = message.run;
      groups = [];
    }
    if (message.type === 'groups') {
      groups.push(...message.groups);
      return;
    }
    const { run } = message;
    try {
      if (message.withLedger === true)
        answer({ type: 'ledger', run, facts: ledgerFacts(groups, message.context.settings) });
      answer({ type: 'findings', run, findings: runChecks({ ...message.context, groups }) });
    } catch {
      answer({ type: 'failed', run });
    }
    groups = [];
  };
}
