import type { PopupTexts } from '../lib/i18n/popup/zh-CN';
import type { PageWords } from '../lib/i18n/page-words';
import type { StorageState } from '../lib/model/storage-state';
import { Icon } from './icon';

export interface PopupNoticesProps {
  readonly storage?: StorageState | undefined;
  /** Set when a review is due: `11月20日`. */
  readonly reviewDue?: string | undefined;
  readonly inventory: string;
  readonly options: string;
  readonly words: PageWords;
  readonly texts: PopupTexts;
}

/** What became of the stored data, in one line; nothing when all is well. */
export function storageLine(
  storage: StorageState | undefined,
  { storage: texts }: PopupTexts,
  { date }: PageWords,
): string | undefined {
  if (storage === undefined || storage.state === 'ok') return undefined;
  if (storage.state === 'restored') return texts.restored(date(storage.backupAt));
  if (storage.state === 'unavailable') return texts[storage.reason];
  if (storage.state === 'nearly-full') return texts.nearlyFull(storage.percent);
  return texts[storage.state];
}

/** What needs to be known before the figures: repaired or lost data, and a review that is due. */
export function PopupNotices({
  storage,
  reviewDue,
  inventory,
  options,
  words,
  texts,
}: PopupNoticesProps) {
  const stored = storageLine(storage, texts, words);
  return (
    <>
      {stored !== undefined && (
        <p class="notice" role="status">
          <span>{stored}</span>
          <a href={`${options}#privacy`} target="_blank">
            {texts.storage.more}
          </a>
        </p>
      )}
      {reviewDue !== undefined && (
        <a class="review" href={inventory} target="_blank">
          <span>{texts.review(reviewDue)}</span>
          <Icon name="go" />
        </a>
      )}
    </>
  );
}
