import { dayAt } from '../coverage/civil-day';
import { CreatingTip } from '../guard/creating-tip';
import { send } from '../messaging/send';
import type { Sighting } from '../model/sighting';
import { Outbox } from '../recorder/outbox';
import { Recorder } from '../recorder/recorder';
import { ActivityWatch } from './activity-watch';
import { keptDraftsOf } from './draft-page';
import type { HandOver } from './hand-over';

/**
 * Everything on a chat page that is for the background: sightings, counts, kept drafts, and the tip
 * before a group is created. No send is judged by any of it.
 */
export function startPageWatch(handOver: HandOver): void {
  const { client, kinds, parts, signal } = handOver;
  const outbox = new Outbox<Sighting>({
    deliver: async (batch) => {
      const answer = await send('recordSightings', batch);
      kinds.learn(answer.kinds);
      return answer.recorded;
    },
    keyOf: ({ idHint }) => idHint,
    // A group just opened for the first time is judged as work until the answer has come.
    delayMs: 50,
  });
  const dayOf = (at: number): number => dayAt(at, parts.settings().settings.timeZone);
  const activity = new ActivityWatch(client, () => recorder.loginId, dayOf);
  const recorder = new Recorder({
    client,
    page: document,
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    onSighting: (sighting) => outbox.add(sighting),
    onCount: (count, loginId) => activity.count(count, loginId),
    onMessages: () => handOver.lookAtTalk(),
    onLook: () => void creating.look().catch(() => undefined),
    dayOf,
  });
  const creating = new CreatingTip({
    ...parts,
    bar: handOver.bar,
    client,
    page: document,
    findOverlap: (chosen) => send('findOverlap', { clientId: client.id, chosen }),
  });
  const drafts = keptDraftsOf(handOver);
  signal.addEventListener('abort', () => {
    outbox.stop();
    creating.stop();
    drafts.stop();
  });
  const isFirst = handOver.take({
    keepDraft: (draft) => drafts.keep(draft),
    tellAgain: () => recorder.forget(),
  });
  if (!isFirst || signal.aborted) return;
  drafts.start();
  recorder.start(signal);
  activity.start(document, signal);
}
