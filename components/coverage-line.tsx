import type { PageWords } from '../lib/i18n/page-words';
import type { Overview } from '../lib/overview/overview';

/** What the inventory can and cannot know (product.md: every count says from when, how complete). */
export const CoverageLine = ({
  overview: { seen, since, membersKnown },
  words: { texts, date },
}: {
  readonly overview: Overview;
  readonly words: PageWords;
}) => (
  <p class="cover">
    {texts.inventory.coverage(seen, since === undefined ? undefined : date(since), membersKnown)}
  </p>
);
