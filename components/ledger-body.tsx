import type { PageWords } from '../lib/i18n/page-words';
import type { Ledger } from '../lib/overview/ledger';
import { BigNote } from './big-note';
import { Counts } from './counts';
import { EmptyLedger } from './empty-ledger';
import { FindingList } from './finding-list';

export interface LedgerBodyProps {
  readonly ledger: Ledger;
  readonly words: PageWords;
  readonly inventory: string;
}

/** The inventory in short, or why there is none to show. */
export function LedgerBody({ ledger, words, inventory }: LedgerBodyProps) {
  const { texts } = words;
  if (ledger.state === 'reading') return <p class="reading">{texts.ledger.reading}</p>;
  if (ledger.state !== 'read') {
    return (
      <div class="why">
        <p role="alert">{texts.ledger.unreadable}</p>
      </div>
    );
  }
  const { overview, names } = ledger;
  if (overview.seen === 0) {
    return <EmptyLedger texts={texts.empty} />;
  }
  const nothingToDo = overview.summaries?.length === 0 && overview.unclassified === 0;
  return (
    <>
      <Counts overview={overview} words={words} />
      {nothingToDo ? (
        <BigNote icon="tick" title={texts.clear.title} detail={texts.clear.detail(overview.work)} />
      ) : (
        <FindingList overview={overview} names={names} words={words} inventory={inventory} />
      )}
    </>
  );
}
