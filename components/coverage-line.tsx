import { panelTexts } from '../lib/i18n/inventory-panel/panel-texts';
import type { PageWords } from '../lib/i18n/page-words';
import type { CoverageSummary } from '../lib/model/coverage';

/** What the inventory can and cannot know (product.md: every count says from when, how complete). */
export function CoverageLine({
  coverage,
  reported,
  words,
}: {
  /** Absent until all groups are read. */
  readonly coverage: CoverageSummary | undefined;
  /** Groups entered by hand and not seen. */
  readonly reported: number;
  readonly words: PageWords;
}) {
  if (!coverage) return <p class="cover">{words.texts.ledger.reading}</p>;
  const { coverage: texts } = panelTexts(words.locale);
  const { groupsSeen, since, membersKnown, accounts, lastFullReadAt, cut } = coverage;
  const from = since === undefined ? undefined : words.date(since);
  return (
    <p class="cover">
      {[
        texts.line(groupsSeen, from, membersKnown, reported),
        ...(accounts > 1 ? [texts.accounts(accounts)] : []),
        ...(lastFullReadAt === undefined ? [] : [texts.lastFullRead(words.moment(lastFullReadAt))]),
        ...(cut ? [texts.cut] : []),
      ].join(words.locale === 'en' ? ' ' : '')}
    </p>
  );
}
