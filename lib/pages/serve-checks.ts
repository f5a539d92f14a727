import { runChecks } from '../checks/run';
import type { Group } from '../model/group';
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
      answer({ type: 'findings', run, findings: runChecks({ ...message.context, groups }) });
    } catch {
      answer({ type: 'failed', run });
    }
    groups = [];
  };
}
