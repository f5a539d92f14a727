import { KeptDrafts } from '../drafts/kept-drafts';
import { send } from '../messaging/send';
import { answerPage } from '../platform/extension';
import type { HandOver } from './hand-over';

/** One page's kept drafts, wired to the background. */
export interface PageDrafts {
  readonly keep: KeptDrafts['keep'];
  /** Asks for the draft to be put back, now and whenever the background says so. */
  start(): void;
  stop(): void;
}

export function keptDraftsOf({ bar, client, parts, signal }: HandOver): PageDrafts {
  const { addStyles, now, settings, words } = parts;
  const drafts = new KeptDrafts({
    client,
    bar,
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
  return {
    keep: (draft) => drafts.keep(draft),
    start() {
      answerPage('draft', comeBack, signal);
      comeBack();
    },
    stop: () => drafts.stop(),
  };
}
