import type { CheckContext, CheckFinding } from '../checks/check';
import type { LedgerFacts } from '../overview/ledger-facts';
import type { CheckAnswer, CheckMessage } from './check-messages';

/** The part of a worker that is used; a test hands in its own. */
export interface CheckWorker {
  postMessage(message: CheckMessage): void;
  terminate(): void;
  addEventListener(
    type: 'message' | 'error' | 'messageerror',
    listener: (event: { readonly data?: CheckAnswer }) => void,
    options: { readonly signal: AbortSignal },
  ): void;
}

/** Copying so many groups to the worker stays far below a long task. */
const SLICE = 400;
/** A worker that has said nothing at all by then did not start; later it may take its time. */
const START_MS = 4000;

const started = new WeakSet<CheckWorker>();
let runs = 0;

/**
 * Asks for the findings; undefined when the worker fails or does not start. With `onLedger` the
 * ledger's facts are asked for too; they come first.
 */
export function askWorker(
  worker: CheckWorker,
  { groups, ...context }: CheckContext,
  pause: () => Promise<void>,
  onLedger?: (facts: LedgerFacts) => void,
): Promise<readonly CheckFinding[] | undefined> {
  const run = (runs += 1);
  const listening = new AbortController();
  return new Promise<readonly CheckFinding[] | undefined>((resolve) => {
    const findings: CheckFinding[] = [];
    const settle = (answer?: readonly CheckFinding[]): void => {
      listening.abort();
      clearTimeout(timer);
      resolve(answer);
    };
    const timer = setTimeout(() => {
      if (!started.has(worker)) settle();
    }, START_MS);
    const { signal } = listening;
    worker.addEventListener('error', () => settle(), { signal });
    worker.addEventListener('messageerror', () => settle(), { signal });
    worker.addEventListener(
      'message',
      ({ data }) => {
        started.add(worker);
        if (data?.type === 'ledger' && data.run === run) onLedger?.(data.facts);
        if (data?.type === 'findings' && data.run === run) {
          findings.push(...data.findings);
          if (data.done) settle(findings);
        }
        if (data?.type === 'failed' && data.run === run) settle();
      },
      { signal },
    );

    const ask = async (): Promise<void> => {
      for (let at = 0; at < groups.length && !signal.aborted; at += SLICE) {
        if (at > 0) await pause();
        worker.postMessage({ type: 'groups', run, groups: groups.slice(at, at + SLICE) });
      }
      worker.postMessage({ type: 'judge', run, context, withLedger: onLedger !== undefined });
    };
    ask().catch(() => settle());
  });
}
