import type { CheckContext, CheckFinding } from '../checks/check';
import type { Decision } from '../model/decision';
import type { Group } from '../model/group';
import type { Settings } from '../model/settings';
import type { LedgerFacts } from '../overview/ledger-facts';
import { startWorker } from '../platform/worker';
import { askWorker, type CheckWorker } from './ask-worker';
import { nextTurn } from './in-turns';
import { whenIdle } from './when-idle';

const SOON_MS = 200;
const soon = (): Promise<void> => whenIdle(SOON_MS);

type OnLedger = (facts: LedgerFacts) => void;

let worker: CheckWorker | undefined;
/** A worker that failed once is not tried again on this page. */
let refused = false;

async function inWorker(
  context: CheckContext,
  onLedger?: OnLedger,
): Promise<readonly CheckFinding[] | undefined> {
  if (refused) return undefined;
  worker ??= startWorker('/checks.js');
  const findings = worker && (await askWorker(worker, context, nextTurn, onLedger));
  if (findings) return findings;
  worker?.terminate();
  worker = undefined;
  refused = true;
  return undefined;
}

/**
 * Runs the checks once the page has painted, in a worker; where none can be started, on this thread
 * when it is idle. The findings and their order are the same. Nobody is asked twice at once: a later
 * question waits for the earlier answer. `onLedger` hears the ledger's facts before the findings are there.
 */
export function judgeGroups(
  groups: readonly Group[],
  settings: Settings,
  asOf: Date,
  decisions: readonly Decision[] = [],
  onLedger?: OnLedger,
): Promise<readonly CheckFinding[]> {
  const context: CheckContext = { groups, settings, asOf, decisions };
  const answer = waiting.then(() => judge(context, onLedger));
  waiting = answer.catch(() => undefined);
  return answer;
}

let waiting: Promise<unknown> = Promise.resolve();

async function judge(context: CheckContext, onLedger?: OnLedger): Promise<readonly CheckFinding[]> {
  await soon();
  const findings = await inWorker(context, onLedger);
  if (findings) return findings;
  await soon();
  if (onLedger) {
    const { ledgerFacts } = await import('../overview/ledger-facts');
    onLedger(ledgerFacts(context.groups, context.settings));
  }
  const { runChecks } = await import('../checks/run');
  return runChecks(context);
}
