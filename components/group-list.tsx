import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { panelTexts } from '../lib/i18n/inventory-panel/panel-texts';
import type { PageWords } from '../lib/i18n/page-words';
import { arrange, FIRST_VIEW, type View } from '../lib/overview/arrange-rows';
import { withFilter } from '../lib/overview/filter-rows';
import type { FullLedger } from '../lib/overview/full-ledger';
import type { InventoryRow } from '../lib/overview/inventory-rows';
import { offeredFilters } from '../lib/overview/offered-filters';
import { nextOrder } from '../lib/overview/order-rows';
import type { Initials } from '../lib/overview/search-rows';
import type { CoverageSummary } from '../lib/model/coverage';
import { BulkBar } from './bulk-bar';
import { CoverageLine } from './coverage-line';
import { FilterChips } from './filter-chips';
import { ForeignText } from './foreign-text';
import { GroupTable } from './group-table';
import type { InventoryActions } from './inventory-actions';
import { SearchBox } from './search-box';

export interface GroupListProps {
  readonly ledger: FullLedger;
  /** Absent until all groups are read. */
  readonly coverage: CoverageSummary | undefined;
  /** Whether the checks have run. */
  readonly checked: boolean;
  readonly units: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  readonly words: PageWords;
  readonly view: View;
  readonly initials?: Initials | undefined;
  readonly chosen: string | undefined;
  readonly ticked: ReadonlySet<string>;
  /** Said instead of the count after a change. */
  readonly notice?: string | undefined;
  /** Takes the last change back. */
  readonly onUndo?: (() => void) | undefined;
  readonly actions: InventoryActions;
  readonly onView: (view: View) => void;
  readonly onChoose: (id: string) => void;
  readonly onTick: (ids: readonly string[]) => void;
}

/**
 * The rows in the asked order. An edit does not rearrange them: the row just worked on stays under
 * the hand, with its focus, until something else is asked for.
 */
function useArranged({ ledger, view, checked, initials }: GroupListProps): readonly InventoryRow[] {
  const { rows, rowById, inFirstView, isPart } = ledger;
  const ranked = rows[0]?.nameRank !== undefined;
  const searchedWith = view.query === '' ? undefined : initials;
  const ids = useMemo(
    () => (isFirst(view) ? inFirstView : arrange(rows, view, searchedWith)),
    [view, rows.length, isPart, checked, ranked, searchedWith],
  );
  return useMemo(() => {
    const listed: InventoryRow[] = [];
    for (const id of ids) {
      const row = rowById.get(id);
      if (row) listed.push(row);
    }
    return listed;
  }, [ids, rowById]);
}

const isFirst = ({ query, filters, order: { column, descending } }: View): boolean =>
  query === '' &&
  filters.length === 0 &&
  column === FIRST_VIEW.order.column &&
  descending === FIRST_VIEW.order.descending;

/** When the row that had the focus is gone, the table takes it, so that the keyboard stays there. */
function useFocusAfterRemoval(count: number): RefObject<HTMLDivElement | null> {
  const table = useRef<HTMLDivElement>(null);
  const before = useRef(count);
  useEffect(() => {
    if (count < before.current && document.activeElement === document.body) table.current?.focus();
    before.current = count;
  }, [count]);
  return table;
}

export function GroupList(props: GroupListProps) {
  const { ledger, names, words, view, notice, onUndo, onView, ticked } = props;
  const { rows, count } = ledger;
  const { inventory } = words.texts;
  const listed = useArranged(props);
  const table = useFocusAfterRemoval(rows.length);
  // While only some are read, the table has room for the others.
  const listedCount = listed.length === rows.length ? count : listed.length;
  const offered = useMemo(() => offeredFilters(rows, view.filters), [rows, view.filters]);
  return (
    <main class="list">
      <h2 class="sr">{inventory.tableTitle}</h2>
      <div class="tools">
        <SearchBox
          label={inventory.search}
          query={view.query}
          onQuery={(query) => onView({ ...view, query })}
        />
        <FilterChips
          filters={view.filters}
          offered={offered}
          words={words}
          onAdd={(filter) => onView({ ...view, filters: withFilter(view.filters, filter) })}
          onRemove={(filter) =>
            onView({ ...view, filters: view.filters.filter((each) => each !== filter) })
          }
        />
        <p class="end" role="status">
          <ForeignText text={notice ?? inventory.listed(listedCount, count)} />
        </p>
        {onUndo && (
          <button type="button" class="link" onClick={onUndo}>
            {panelTexts(words.locale).undo}
          </button>
        )}
      </div>
      <CoverageLine coverage={props.coverage} reported={ledger.reported} words={words} />
      {ticked.size > 0 && (
        <BulkBar
          ticked={ticked}
          units={props.units}
          words={words}
          actions={props.actions}
          onUntick={() => props.onTick([...ticked])}
        />
      )}
      {listed.length === 0 ? (
        <p class="none">{inventory.noMatch}</p>
      ) : (
        <GroupTable
          scroller={table}
          rows={listed}
          count={listedCount}
          names={names}
          order={view.order}
          chosen={props.chosen}
          ticked={ticked}
          words={words}
          onSort={(column) => onView({ ...view, order: nextOrder(view.order, column) })}
          onChoose={props.onChoose}
          onTick={(id) => props.onTick([id])}
          onTickAll={() => props.onTick(listed.map(({ id }) => id))}
        />
      )}
    </main>
  );
}
