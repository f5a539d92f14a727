import { useMemo, useRef, useState } from 'preact/hooks';
import type { Locale } from '../lib/i18n/locale';
import type { PageWords } from '../lib/i18n/page-words';
import type { CoverageSummary } from '../lib/model/coverage';
import type { GroupKind } from '../lib/model/group';
import { FIRST_VIEW, type View } from '../lib/overview/arrange-rows';
import { withFilter } from '../lib/overview/filter-rows';
import type { InventoryRow } from '../lib/overview/inventory-rows';
import type { FullLedger } from '../lib/overview/full-ledger';
import type { Ledger } from '../lib/overview/ledger';
import type { Initials } from '../lib/overview/search-rows';
import type { StorageState } from '../lib/model/storage-state';
import { panelTexts } from '../lib/i18n/inventory-panel/panel-texts';
import { EmptyLedger } from './empty-ledger';
import { ErrorBoundary } from './error-boundary';
import { FindingPanel } from './finding-panel';
import { GroupList } from './group-list';
import { GroupPanel } from './group-panel';
import type { InventoryActions, PanelContext } from './inventory-actions';
import { InventoryHeader } from './inventory-header';
import { KindSorter } from './kind-sorter';
import { StorageBanner } from './storage-banner';
import { UnitTree } from './unit-tree';
import { nameOrWords, withUnkeptNames } from './unkept-name';
import { useFocusBack } from './use-focus-back';

export interface InventoryPageProps {
  readonly words: PageWords;
  readonly ledger: Ledger<FullLedger>;
  readonly profileName?: string | undefined;
  /** Whether the page opens on the groups whose kind nobody has settled. */
  readonly sorting: boolean;
  readonly initials?: Initials | undefined;
  readonly notice?: string | undefined;
  /** Takes the last change back; absent when there is none. */
  readonly onUndo?: (() => void) | undefined;
  /** Absent until all groups are read. */
  readonly coverage?: CoverageSummary | undefined;
  readonly context: Omit<PanelContext, 'byId'>;
  readonly actions: InventoryActions;
  readonly storage?: StorageState | undefined;
  readonly onDismissStorage: () => void;
  readonly onLocale: (locale: Locale) => void;
}

const NONE: ReadonlySet<string> = new Set();

/** Narrowed to one unit, or to none any more. */
function withUnit(view: View, unit: string | undefined): View {
  const others = view.filters.filter(({ by }) => by !== 'unit');
  return {
    ...view,
    filters: unit === undefined ? others : withFilter(others, { by: 'unit', unit }),
  };
}

/** Ticks those that are not ticked; when all are, takes the ticks away. */
function toggled(ticked: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  const all = ids.every((id) => ticked.has(id));
  if (!all) return new Set([...ticked, ...ids]);
  const gone = new Set(ids);
  return new Set([...ticked].filter((id) => !gone.has(id)));
}

function settleKind(
  { words, actions }: Pick<InventoryPageProps, 'words' | 'actions'>,
  row: InventoryRow,
  kind: GroupKind,
): void {
  const { inventory } = words.texts;
  const name = nameOrWords(row, words);
  const said =
    kind === 'social' ? inventory.removed(name) : inventory.kindSaved(name, inventory.kinds[kind]);
  void actions.edit([row.id], { kind }, said);
}

const rowButton = (id: string | undefined): HTMLElement | null | undefined =>
  document.getElementById(`group-${id ?? ''}`)?.querySelector<HTMLElement>('button.name');

function Body({
  ledger,
  ...props
}: Omit<InventoryPageProps, 'ledger'> & { readonly ledger: FullLedger }) {
  const { words, actions } = props;
  const { overview, rows, rowById, units, byId } = ledger;
  const names = useMemo(
    () => withUnkeptNames(ledger.names, rows, words),
    [ledger.names, rows, words],
  );
  const [view, setView] = useState(FIRST_VIEW);
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const last = useRef<string | undefined>(undefined);
  const [ticked, setTicked] = useState(NONE);
  const [sorting, setSorting] = useState(props.sorting);
  useFocusBack(chosen !== undefined, () => rowButton(last.current));
  last.current = chosen ?? last.current;
  const onKind = (row: InventoryRow, kind: GroupKind) => settleKind(props, row, kind);
  const unit = view.filters.find((filter) => filter.by === 'unit')?.unit;
  const row = chosen === undefined ? undefined : rowById.get(chosen);
  const group = chosen === undefined ? undefined : byId.get(chosen);
  const unitNames = useMemo(() => units.map((branch) => branch.unit), [units]);
  const findings = overview.summaries;

  // Kept as they are while rows are searched, ticked or chosen: both draw much and change seldom.
  const tree = useMemo(
    () => (
      <UnitTree
        units={units}
        total={ledger.count}
        unclassified={overview.unclassified}
        chosen={unit}
        texts={words.texts.inventory}
        nothingToDo={words.texts.clear.title}
        onChoose={(next) => setView((before) => withUnit(before, next))}
        onSort={() => setSorting(true)}
      />
    ),
    [units, ledger.count, overview.unclassified, unit, words],
  );
  const asOf = props.context.asOf.getTime();
  const panel = useMemo(
    () => (
      <FindingPanel
        overview={overview}
        progress={ledger.progress}
        times={ledger.times}
        asOf={asOf}
        names={names}
        words={words}
        onChoose={setChosen}
      />
    ),
    [overview, ledger.progress, ledger.times, asOf, names, words],
  );

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
      {tree}
      <GroupList
        ledger={ledger}
        coverage={props.coverage}
        checked={findings !== undefined}
        units={unitNames}
        names={names}
        words={words}
        view={view}
        initials={props.initials}
        chosen={chosen}
        ticked={ticked}
        notice={props.notice}
        onUndo={props.onUndo}
        actions={actions}
        onView={setView}
        onChoose={setChosen}
        onTick={(ids) => setTicked(toggled(ticked, ids))}
      />
      {row && group ? (
        <GroupPanel
          row={row}
          group={group}
          names={names}
          units={unitNames}
          context={{ ...props.context, byId }}
          words={words}
          actions={actions}
          onChoose={setChosen}
          onKind={onKind}
          onClose={() => setChosen(undefined)}
        />
      ) : (
        panel
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
        <EmptyLedger texts={texts.empty} />
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
    {props.storage && (
      <StorageBanner
        storage={props.storage}
        words={props.words}
        onDismiss={props.onDismissStorage}
      />
    )}
    <ErrorBoundary
      of={props.ledger}
      instead={
        <main class="alone">
          <p role="alert">{panelTexts(props.words.locale).broken.part}</p>
        </main>
      }
    >
      <State {...props} />
    </ErrorBoundary>
  </div>
);
