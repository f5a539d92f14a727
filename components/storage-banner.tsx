import { panelTexts, type PanelTexts } from '../lib/i18n/inventory-panel/panel-texts';
import type { PageWords } from '../lib/i18n/page-words';
import type { StorageState } from '../lib/model/storage-state';

function wording(
  storage: StorageState,
  texts: PanelTexts['storage'],
  words: PageWords,
): string | undefined {
  switch (storage.state) {
    case 'ok':
      return undefined;
    case 'restored':
      return texts.restored(words.moment(storage.backupAt), storage.rows);
    case 'lost':
      return texts.lost;
    case 'newer-database':
      return texts.newer;
    case 'unavailable':
      return storage.reason === 'blocked' ? texts.blocked : texts.unreadable;
    case 'quota':
      return texts.quota;
    case 'nearly-full':
      return texts.nearlyFull(storage.percent);
  }
}

/** What happened is told until it was read; what stands in the way can't be put away. */
const isOver = ({ state }: StorageState): boolean =>
  state === 'restored' || state === 'lost' || state === 'quota' || state === 'nearly-full';

/** How the stored data are, when they are not simply there; red only where data were lost. */
export function StorageBanner({
  storage,
  words,
  onDismiss,
}: {
  readonly storage: StorageState;
  readonly words: PageWords;
  readonly onDismiss: () => void;
}) {
  const { storage: texts } = panelTexts(words.locale);
  const said = wording(storage, texts, words);
  if (said === undefined) return null;
  return (
    <div class={`banner ${storage.state === 'lost' ? 'lost' : ''}`} role="alert">
      <p>{said}</p>
      {isOver(storage) && (
        <button type="button" class="btn" onClick={onDismiss}>
          {texts.dismiss}
        </button>
      )}
    </div>
  );
}
