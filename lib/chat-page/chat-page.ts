import type { ChatClient } from '../clients/client';
import { dayAt } from '../coverage/civil-day';
import { CreatingTip } from '../guard/creating-tip';
import { Guard } from '../guard/guard';
import { zhCN } from '../i18n/guard/zh-CN';
import { DEFAULT_LOCALE } from '../i18n/locale';
import type { GuardConfig } from '../messaging/protocol';
import { send } from '../messaging/send';
import type { Chat } from '../model/chat';
import type { Sighting } from '../model/sighting';
import { answerPage, isAlive, onSharedChange } from '../platform/extension';
import { builtInSettings } from '../profile/built-in';
import { Outbox } from '../recorder/outbox';
import { Recorder } from '../recorder/recorder';
import { ActivityWatch } from './activity-watch';
import { keptDraftsOf } from './draft-page';
import { dayBudget, guardParts } from './guard-parts';
import { HealthCheck } from './health';
import { KnownKinds } from './known-kinds';
import { standDownForNewer } from './newer-copy';
import { mendClient } from './mend-client';
import { OwnNames } from './own-names';
import { TalkWatch } from './talk-watch';

/** Lets a request to a background that is gone, or asleep too long, fail quietly. */
const quietly = (request: Promise<unknown>): void => void request.catch(() => undefined);

/**
 * One chat page from start to end: the guard judges in memory, the recorder tells the background,
 * and nothing here needs an answer before a send is judged.
 */
export function startChatPage(client: ChatClient): void {
  const lifetime = new AbortController();
  const { signal } = lifetime;
  const kinds = new KnownKinds();
  // Until the background answers, the built-in rules hold.
  let config: GuardConfig = {
    settings: builtInSettings,
    locale: DEFAULT_LOCALE,
    words: zhCN,
    shownToday: { day: '', shown: 0 },
  };

  const health = new HealthCheck({
    client,
    page: document,
    isAlive,
    onChange: (state) => quietly(send('reportHealth', state)),
  });
  const outbox = new Outbox<Sighting>({
    deliver: async (batch) => {
      const answer = await send('recordSightings', batch);
      kinds.learn(answer.kinds);
      return answer.recorded;
    },
    keyOf: ({ idHint }) => idHint,
  });
  const dayOf = (at: number): number => dayAt(at, config.settings.timeZone);
  const activity = new ActivityWatch(client, () => recorder.loginId, dayOf);
  const recorder = new Recorder({
    client,
    page: document,
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    onSighting: (sighting) => outbox.add(sighting),
    onCount: (count, loginId) => activity.count(count, loginId),
    onMessages: () => {
      talk.look(document, Date.now());
      names.look(document);
    },
    onLook: () => quietly(creating.look()),
    dayOf,
  });
  const parts = guardParts(() => config);
  const names = new OwnNames(client);
  const budget = dayBudget(parts);
  const talk = new TalkWatch(client, parts.recent);
  const creating = new CreatingTip({
    ...parts,
    client,
    page: document,
    findOverlap: (chosen) => send('findOverlap', { clientId: client.id, chosen }),
  });
  const drafts = keptDraftsOf(client, parts, signal);
  const guard = new Guard({
    ...parts,
    client,
    kindOf: (chat) => kinds.of(chat),
    isBudgetSpent: () => budget.isSpent(),
    ownNames: (chat) => names.of(chat),
    isStale: () => !isAlive(),
    onOutcome: (rules, outcome) => {
      if (outcome === 'shown') budget.noteShown();
      quietly(send('countOutcome', { rules, outcome }).then((told) => budget.learn(told)));
    },
    onRemind: (draft) => quietly(drafts.keep(draft)),
    onNotWork: ({ clientId, idHint = '', name }: Chat) => {
      kinds.learn({ [idHint]: 'social' });
      quietly(send('setKindByHint', { clientId, idHint, name, kind: 'social' }));
    },
    onFailure: () => health.countUnjudged(),
  });

  const refresh = async (): Promise<void> => {
    config = await send('getConfig', undefined);
    budget.learn(config.shownToday);
    // Told of every group again, the background answers with every kind; until then the old hold.
    recorder.forget();
  };

  guard.arm(signal);
  health.start(signal);
  onSharedChange(() => quietly(refresh()), signal);
  answerPage('health', () => health.check(), signal);
  standDownForNewer(document, isAlive, () => lifetime.abort());
  signal.addEventListener('abort', () => {
    outbox.stop();
    creating.stop();
  });
  quietly(refresh());
  window.addEventListener('pageshow', () => quietly(refresh()), { signal });
  // At document_start there is no body yet; the recorder watches the document itself.
  quietly(mendClient(client, document, signal));
  recorder.start(signal);
  activity.start(document, signal);
}
