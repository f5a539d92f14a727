import type { ChatClient } from '../clients/client';
import { KeptDrafts } from '../drafts/kept-drafts';
import type { GuardDependencies } from '../guard/dependencies';
import { send } from '../messaging/send';
import { answerPage } from '../platform/extension';

/** Wires one page's kept drafts to the background; lasts until `signal` aborts. */
export function keptDraftsOf(
  client: ChatClient,
  {
    addStyles,
    now,
    settings,
    words,
  }: Pick<GuardDependencies, 'addStyles' | 'now' | 'settings' | 'words'>,
  signal: AbortSignal,
): KeptDrafts {
  const drafts = new KeptDrafts({
    client,
    page: document,
    words,
    now,
    addStyles,
    timeZone: () => settings().settings.timeZone,
    keep: ({ chat: { clientId, idHint, name }, text, dueAt }) =>
      send('keepDraft', {
        clientId,
        name,
        text,
        dueAt,
        ...(idHint === undefined ? {} : { idHint }),
      }),
    take: () => send('takeDraft', undefined),
    onRestored: (id) => void send('draftRestored', { id }).catch(() => undefined),
  });
  const comeBack = (): void => void drafts.comeBack().catch(() => undefined);
  answerPage('draft', comeBack, signal);
  signal.addEventListener('abort', () => drafts.stop());
  comeBack();
  return drafts;
}
