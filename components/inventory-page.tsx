import type { Locale } from '../lib/i18n/locale';
import type { PageWords } from '../lib/i18n/page-words';
import type { KindFilter } from '../lib/overview/arrange-rows';
import type { Ledger } from '../lib/overview/ledger';
import { BigNote } from './big-note';
import { FindingPanel } from './finding-panel';
import { GroupList, type OnKind } from './group-list';
import { InventoryHeader } from './inventory-header';

export interface InventoryPageProps {
  readonly words: PageWords;
  readonly ledger: Ledger;
  readonly profileName?: string | undefined;
  readonly firstFilter: KindFilter;
  readonly notice?: string | undefined;
  readonly onKind: OnKind;
  readonly onLocale: (locale: Locale) => void;
}

function InventoryBody({ words, ledger, ...rest }: InventoryPageProps) {
  const { texts } = words;
  if (ledger.state === 'reading') return <main class="alone soft">{texts.ledger.reading}</main>;
  if (ledger.state !== 'read') {
    return (
      <main class="alone">
        <p role="alert">{texts.ledger.unreadable}</p>
      </main>
    );
  }
  if (ledger.rows.length === 0) {
    return (
      <main class="alone">
        <BigNote icon="bubbles" title={texts.empty.title} detail={texts.empty.detail} />
      </main>
    );
  }
  const { overview, rows, names } = ledger;
  return (
    <>
      <GroupList
        rows={rows}
        overview={overview}
        names={names}
        words={words}
        firstFilter={rest.firstFilter}
        notice={rest.notice}
        onKind={rest.onKind}
      />
      <FindingPanel overview={overview} names={names} words={words} />
    </>
  );
}

export const InventoryPage = (props: InventoryPageProps) => (
  <div class="inventory">
    <InventoryHeader
      locale={props.words.locale}
      texts={props.words.texts}
      profileName={props.profileName}
      onLocale={props.onLocale}
    />
    <InventoryBody {...props} />
  </div>
);
