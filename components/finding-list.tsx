import type { PageWords } from '../lib/i18n/page-words';
import type { Overview } from '../lib/overview/overview';
import type { FindingSummary } from '../lib/overview/summaries';
import { Figures } from './figures';
import { FindingLine } from './finding-line';
import { Icon } from './icon';

/** Lines that fit; whatever else was found is summed up in one more. */
const LINES = 4;
/** From here on a second example says more than one. */
const MANY = 10;

export interface FindingListProps {
  readonly overview: Overview;
  readonly names: ReadonlyMap<string, string>;
  readonly words: PageWords;
  /** Address of the inventory, without a fragment. */
  readonly inventory: string;
}

function restLine(rest: readonly FindingSummary[], { texts, check, found }: PageWords): string {
  const items = rest.map((summary) =>
    texts.findings.moreItem(
      check(summary.check),
      found(summary.check, summary.found, summary.groupCount),
    ),
  );
  return texts.findings.more(rest.length, items.join(texts.findings.listComma));
}

const UnclassifiedLine = ({ overview, words, inventory }: FindingListProps) => (
  <li>
    <a href={`${inventory}#unclassified`} target="_blank">
      <span class="name">{words.texts.counts.unclassified}</span>
      <span class="n num">
        <Figures text={words.texts.findings.groups(overview.unclassified)} />
      </span>
      <Icon name="go" />
      <span class="eg clip">{words.texts.findings.unclassifiedHint}</span>
    </a>
  </li>
);

/** What there is to look at, each with one line of evidence. */
export function FindingList(props: FindingListProps) {
  const { overview, names, words, inventory } = props;
  const { summaries = [] } = overview;
  const rest = summaries.slice(LINES);
  return (
    <ul class="finds" aria-label={words.texts.findings.heading}>
      {summaries.slice(0, LINES).map((summary) => (
        <FindingLine
          key={summary.check}
          summary={summary}
          examples={summary.check === 'duplicate' && summary.found >= MANY ? 2 : 1}
          names={names}
          words={words}
          href={`${inventory}#${summary.check}`}
        />
      ))}
      {overview.unclassified > 0 && <UnclassifiedLine {...props} />}
      {rest.length > 0 && (
        <li>
          <a class="rest" href={`${inventory}#${rest[0]?.check ?? ''}`} target="_blank">
            <span>{restLine(rest, words)}</span>
            <Icon name="go" />
          </a>
        </li>
      )}
    </ul>
  );
}
