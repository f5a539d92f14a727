import type { ChatClient } from '../clients/client';
import { Bar } from '../guard/bar/bar';
import { Guard } from '../guard/guard';
import { zhCN } from '../i18n/guard/zh-CN';
import { DEFAULT_LOCALE } from '../i18n/locale';
import type { GuardConfig } from '../messaging/protocol';
import { send } from '../messaging/send';
import type { Chat } from '../model/chat';
import { answerPage, isAlive, onSharedChange } from '../platform/extension';
import { builtInSettings } from '../profile/built-in';
import { AddedNodes } from '../recorder/added-nodes';
import { dayBudget, guardParts } from './guard-parts';
import { leave, TakenWatch, type PageWatch } from './hand-over';
import { HealthCheck } from './health';
import { KnownKinds } from './known-kinds';
import { standDownForNewer } from './newer-copy';
import { mendClient } from './mend-client';
import { OwnNames } from './own-names';
import { TalkWatch } from './talk-watch';

/** Lets a request to a background that is gone, or asleep too long, fail quietly. */
const quietly = (request: Promise<unknown>): void => void request.catch(() => undefined);

/**
 * One chat page from start to end: the guard judges in memory, and nothing here needs an answer
 * before a send is judged. What is for the background is watched by another script: page-watch.ts.
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
  const parts = guardParts(() => config);
  const names = new OwnNames(client);
  const budget = dayBudget(parts);
  const talk = new TalkWatch(client, parts.recent);
  const lookAtTalk = (): void => {
    talk.look(document, Date.now());
    names.look(document);
  };
  // Looks on its own until the watch is there, or for good where the background is gone.
  const alone = new AbortController();
  const added = new AddedNodes(lookAtTalk);
  const watch = new TakenWatch(() => alone.abort());
  const take = (taken: PageWatch): boolean => watch.take(taken);
  leave({ client, parts, kinds, bar: Bar, signal, lookAtTalk, take });
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
    onRemind: (draft) => quietly(watch.keepDraft(draft)),
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
    if (!watch.tellAgain()) await send('startWatch', undefined);
  };

  guard.arm(signal);
  health.start(signal);
  onSharedChange(() => quietly(refresh()), signal);
  answerPage('health', () => health.check(), signal);
  standDownForNewer(document, isAlive, () => lifetime.abort());
  quietly(refresh());
  window.addEventListener('pageshow', () => quietly(refresh()), { signal });
  quietly(mendClient(client, document, signal));
  added.watch(document, AbortSignal.any([signal, alone.signal]));
}
