import barCss from '../guard/bar/bar.css?inline';
import { clientById } from '../clients';
import { Guard } from '../guard/guard';
import { guardWords } from '../i18n/guard/guard-words';
import { send } from '../messaging/send';
import type { GroupKind } from '../model/group';
import { addStyles } from '../platform/add-styles';
import { judge } from '../rules/judge';
import { KnownKinds } from './known-kinds';

/**
 * The same guard on the practice chat, which is an extension page and gets no content script. It
 * judges and asks as on a real page, but records nothing: the people there are invented.
 */
export async function guardPracticePage(): Promise<void> {
  const client = clientById('wechat-web');
  const config = await send('getConfig', undefined);
  const kinds = new KnownKinds();
  const guard = new Guard({
    client,
    page: window,
    settings: () => ({ settings: config.settings, profileName: config.profileName }),
    judge,
    kindOf: (chat): GroupKind => kinds.of(chat, config.settings),
    words: () => guardWords(config.words),
    now: () => new Date(),
    addStyles: (root) => addStyles(root, barCss),
    onOutcome: () => undefined,
    onNotWork: ({ idHint = '' }) => kinds.learn({ [idHint]: 'social' }),
    onFailure: (error) => {
      throw error;
    },
  });
  guard.arm(new AbortController().signal);
}
