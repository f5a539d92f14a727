import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runChecks } from '../../lib/checks/run';
import { askWorker, type CheckWorker } from '../../lib/pages/ask-worker';
import type { CheckAnswer, CheckMessage } from '../../lib/pages/check-messages';
import { makeCheckServer } from '../../lib/pages/serve-checks';
import { contextOf, groupOf, numbered } from '../support/group';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const noPause = () => Promise.resolve();
const context = contextOf(
  Array.from({ length: 1000 }, (_, i) =>
    groupOf(`档案科${i % 2 ? '通知' : '工作'}群`, {
      id: `g${i}`,
      memberKeys: numbered(`t${i % 50}-`, 6),
    }),
  ),
);

/** A worker whose script is the real server, with structured clones both ways. */
function workerOf(script: (answer: (message: CheckAnswer) => void) => (m: CheckMessage) => void) {
  const target = new EventTarget();
  const tell = (type: string, data?: CheckAnswer) =>
    target.dispatchEvent(Object.assign(new Event(type), { data: structuredClone(data) }));
  const received: CheckMessage[] = [];
  const handle = script((message) => {
    queueMicrotask(() => tell('message', message));
  });
  const worker: CheckWorker = {
    postMessage(message) {
      received.push(message);
      handle(structuredClone(message));
    },
    terminate: () => undefined,
    addEventListener: (type, listener, options) =>
      target.addEventListener(type, listener as EventListener, options),
  };
  return { worker, received, tell };
}

test('the worker finds what the page would find, in the same order', async () => {
  const { worker, received } = workerOf(makeCheckServer);
  expect(await askWorker(worker, context, noPause)).toEqual(runChecks(context));
  const slices = received.filter(({ type }) => type === 'groups');
  expect(slices.length).toBeGreaterThan(1);
});

test('a second question is answered with its own groups', async () => {
  const { worker } = workerOf(makeCheckServer);
  await askWorker(worker, context, noPause);
  expect(await askWorker(worker, contextOf([]), noPause)).toEqual([]);
});

test('a worker that fails answers undefined', async () => {
  const failing = workerOf((answer) => ({ type, run }) => {
    if (type === 'judge') answer({ type: 'failed', run });
  });
  expect(await askWorker(failing.worker, context, noPause)).toBeUndefined();

  const broken = workerOf(() => () => undefined);
  const answer = askWorker(broken.worker, context, noPause);
  broken.tell('error');
  expect(await answer).toBeUndefined();
});

test('a worker that never says anything did not start', async () => {
  const { worker } = workerOf(() => () => undefined);
  const answer = askWorker(worker, context, noPause);
  await vi.advanceTimersByTimeAsync(5000);
  expect(await answer).toBeUndefined();
});

test('a worker that has started may take its time', async () => {
  const slow = workerOf(() => () => undefined);
  const answer = askWorker(slow.worker, contextOf([]), noPause);
  slow.tell('message', { type: 'ready' });
  await vi.advanceTimersByTimeAsync(60_000);
  const done = vi.fn();
  void answer.then(done);
  await vi.advanceTimersByTimeAsync(0);
  expect(done).not.toHaveBeenCalled();
  slow.tell('error');
  expect(await answer).toBeUndefined();
});

test('many findings come in slices, and none is lost', async () => {
  const finding = { check: 'x', groupIds: ['g'], evidence: [] };
  const { worker } = workerOf((answer) => ({ type, run }) => {
    if (type !== 'judge') return;
    answer({ type: 'findings', run, findings: [finding, finding], done: false });
    answer({ type: 'findings', run, findings: [finding], done: true });
  });
  expect(await askWorker(worker, context, noPause)).toEqual([finding, finding, finding]);
});
