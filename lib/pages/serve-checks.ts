import { runChecks } from '../checks/run';
import type { Group } from '../model/group';
import { ledgerFacts } from '../overview/ledger-facts';
import type { CheckAnswer, CheckMessage } from './check-messages';

/** So many findings are read by the page in far less than a long task. */
const SLICE = 500;

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
      const findings = runChecks({ ...message.context, groups });
      for (let at = 0; at === 0 || at < findings.length; at += SLICE) {
        const slice = findings.slice(at, at + SLICE);
        answer({ type: 'findings', run, findings: slice, done: at + SLICE >= findings.length });
      }
    } catch {
      answer({ type: 'failed', run });
    }
    groups = [];
  };
}
