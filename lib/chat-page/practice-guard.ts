import { clientById } from '../clients';
import { Guard } from '../guard/guard';
import { send } from '../messaging/send';
import type { GroupKind } from '../model/group';
import { guessKind } from '../text/group-kind';
import { guardParts } from './guard-parts';
import { KnownKinds } from './known-kinds';

/**
 * The same guard on the practice chat, which is an extension page and gets no content script. It
 * judges and asks as on a real page, but records nothing: the people there are invented.
 */
export async function guardPracticePage(): Promise<void> {
  const client = clientById('wechat-web');
  const config = await send('getConfig', undefined);
  // Nothing is recorded here, so nobody answers with kinds.
  const kinds = new KnownKinds((name) => guessKind(name, config.settings.kinds));
  const guard = new Guard({
    ...guardParts(() => config),
    client,
    kindOf: (chat): GroupKind => kinds.of(chat),
    onOutcome: () => undefined,
    // People come here to see reminders: there is no end to them, and nothing is counted.
    isBudgetSpent: () => false,
    ownNames: () => client.ownNames(document),
    isStale: () => false,
    // Nothing is kept of what people try here.
    onRemind: () => undefined,
    onNotWork: ({ idHint = '' }) => kinds.learn({ [idHint]: 'social' }),
    onFailure: (error) => {
      throw error;
    },
  });
  guard.arm(new AbortController().signal);
}
