import { filesTexts } from '../lib/i18n/files/files-texts';
import type { Locale } from '../lib/i18n/locale';
import { Icon } from './icon';

/** When the inventory is to be looked through again; dates as people say them. */
export interface ReviewDates {
  readonly due: boolean;
  readonly dueOn: string;
  readonly lastOn?: string | undefined;
}

export interface ReviewPanelProps {
  /** Absent until it is read. */
  readonly review?: ReviewDates | undefined;
  readonly notice?: string | undefined;
  readonly onReviewed: () => void;
}

export function ReviewPanel({
  review,
  notice,
  onReviewed,
  locale,
}: ReviewPanelProps & { readonly locale: Locale }) {
  const texts = filesTexts(locale);
  return (
    <section id="review" aria-labelledby="review-title">
      <h2 id="review-title">{texts.parts.review}</h2>
      <p class="soft">{texts.review.lead}</p>
      {review && (
        <div class="bar">
          <p>
            <Icon name={review.due ? 'flag' : 'tick'} />{' '}
            <b>{review.due ? texts.review.due : texts.review.dueOn(review.dueOn)}</b>{' '}
            <span class="soft">
              {review.lastOn === undefined ? texts.review.never : texts.review.last(review.lastOn)}
            </span>
          </p>
          <button type="button" class={review.due ? 'btn primary' : 'btn'} onClick={onReviewed}>
            {texts.review.done}
          </button>
        </div>
      )}
      <p role="status">{notice}</p>
    </section>
  );
}
