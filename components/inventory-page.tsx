import { useState } from 'preact/hooks';
import type { Locale } from '../lib/i18n/locale';
import type { PageWords } from '../lib/i18n/page-words';
import type { GroupKind } from '../lib/model/group';
import { FIRST_ORDER } from '../lib/overview/order-rows';
import type { View } from '../lib/overview/arrange-rows';
import { withFilter } from '../lib/overview/filter-rows';
import type { InventoryRow } from '../lib/overview/inventory-rows';
import type { FullLedger, Ledger } from '../lib/overview/ledger';
import type { Initials } from '../lib/overview/search-rows';
import { BigNote } from './big-note';
import { FindingPanel } from './finding-panel';
import { GroupList } from './group-list';
import { GroupPanel } from './group-panel';
import { InventoryHeader } from './inventory-header';
import { KindSorter } from './kind-sorter';
import { UnitTree } from './unit-tree';

/** A kind was chosen; `saved` and `notSaved` are what to say afterwards. */
export type OnKind = (row: InventoryRow, kind: GroupKind, saved: string, notSaved: string) => void;

export interface InventoryPageProps {
  readonly words: PageWords;
  readonly ledger: Ledger<FullLedger>;
  readonly profileName?: string | undefined;
  /** Whether the page opens on the groups whose kind nobody has settled. */
  readonly sorting: boolean;
  readonly initials?: Initials | undefined;
  readonly notice?: string | undefined;
  readonly onKind: OnKind;
  readonly onLocale: (locale: Locale) => void;
}

const FIRST_VIEW: View = { query: '', filters: [], order: FIRST_ORDER };
const NONE: ReadonlySet<string> = new Set();

/** Ticks those that are not ticked; when all are, takes the ticks away. */
function toggled(ticked: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  const all = ids.every((id) => ticked.has(id));
  return all
    ? new Set([...ticked].filter((id) => !ids.includes(id)))
    : new Set([...ticked, ...ids]);
}

function saying(
  props: Pick<InventoryPageProps, 'words' | 'onKind'>,
  row: InventoryRow,
  kind: GroupKind,
): void {
  const { removed, kindSaved, kindNotSaved, kinds } = props.words.texts.inventory;
  const saved = kind === 'social' ? removed(row.name) : kindSaved(row.name, kinds[kind]);
  props.onKind(row, kind, saved, kindNotSaved(row.name));
}

function Body({
  ledger,
  ...props
}: Omit<InventoryPageProps, 'ledger'> & { readonly ledger: FullLedger }) {
  const { words } = props;
  const { overview, rows, names, units } = ledger;
  const [view, setView] = useState(FIRST_VIEW);
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const [ticked, setTicked] = useState(NONE);
  const [sorting, setSorting] = useState(props.sorting);
  const onKind = (row: InventoryRow, kind: GroupKind) => saying(props, row, kind);
  const unit = view.filters.find((filter) => filter.by === 'unit')?.unit;
  const row = rows.find(({ id }) => id === chosen);

  if (sorting) {
    return (
      <KindSorter
        rows={rows.filter(({ kind }) => kind === 'unknown')}
        words={words}
        onKind={onKind}
        onLeave={() => setSorting(false)}
      />
    );
  }
  return (
    <>
      <UnitTree
        units={units}
        total={rows.length}
        unclassified={overview.unclassified}
        chosen={unit}
        texts={words.texts.inventory}
        onChoose={(next) => {
          const others = view.filters.filter(({ by }) => by !== 'unit');
          const filters =
            next === undefined ? others : withFilter(others, { by: 'unit', unit: next });
          setView({ ...view, filters });
        }}
        onSort={() => setSorting(true)}
      />
      <GroupList
        rows={rows}
        overview={overview}
        names={names}
        words={words}
        view={view}
        initials={props.initials}
        chosen={chosen}
        ticked={ticked}
        notice={props.notice}
        onView={setView}
        onChoose={setChosen}
        onTick={(ids) => setTicked(toggled(ticked, ids))}
      />
      {row ? (
        <GroupPanel
          row={row}
          names={names}
          words={words}
          onChoose={setChosen}
          onKind={onKind}
          onClose={() => setChosen(undefined)}
        />
      ) : (
        <FindingPanel overview={overview} names={names} words={words} onChoose={setChosen} />
      )}
    </>
  );
}

function State({ ledger, ...props }: InventoryPageProps) {
  const { texts } = props.words;
  if (ledger.state === 'reading') return <main class="alone soft">{texts.ledger.reading}</main>;
  if (ledger.state === 'unreadable') {
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
  return <Body {...props} ledger={ledger} />;
}

export const InventoryPage = (props: InventoryPageProps) => (
  <div class="inventory">
    <InventoryHeader
      locale={props.words.locale}
      texts={props.words.texts}
      profileName={props.profileName}
      onLocale={props.onLocale}
    />
    <State {...props} />
  </div>
);
