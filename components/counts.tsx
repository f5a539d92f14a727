import type { PageWords } from '../lib/i18n/page-words';
import type { Overview } from '../lib/overview/overview';
import { Figures } from './figures';

/** Since when, and of how many groups the members are known: what the counts are worth. */
function coverage({ since, membersKnown }: Overview, { texts, date }: PageWords): string {
  return since === undefined
    ? texts.counts.sinceUnknown(membersKnown)
    : texts.counts.since(date(since), membersKnown);
}

/** How many groups this account has seen. */
export const Counts = ({
  overview,
  words,
}: {
  readonly overview: Overview;
  readonly words: PageWords;
}) => (
  <section class="counts" aria-label={words.texts.counts.heading}>
    <dl>
      <div>
        <dt>{words.texts.counts.seen}</dt>
        <dd>
          <Figures text={words.texts.counts.groups(overview.seen)} />
        </dd>
      </div>
      <div>
        <dt>{words.texts.counts.unclassified}</dt>
        <dd>
          <Figures text={String(overview.unclassified)} />
        </dd>
      </div>
    </dl>
    <p>{coverage(overview, words)}</p>
  </section>
);
