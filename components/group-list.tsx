import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { panelTexts } from '../lib/i18n/inventory-panel/panel-texts';
import type { PageWords } from '../lib/i18n/page-words';
import { arrange, type View } from '../lib/overview/arrange-rows';
import { withFilter } from '../lib/overview/filter-rows';
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
  readonly rows: readonly InventoryRow[];
  /** Groups entered by hand and not seen. */
  readonly reported: number;
  readonly coverage: CoverageSummary;
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
function useArranged({ rows, view, checked, initials }: GroupListProps): readonly InventoryRow[] {
  const ranked = rows[0]?.nameRank !== undefined;
  const ids = useMemo(
    () => arrange(rows, view, initials),
    [view, rows.length, checked, ranked, initials],
  );
  return useMemo(() => {
    const byId = new Map<string, InventoryRow>();
    for (const row of rows) byId.set(row.id, row);
    const listed: InventoryRow[] = [];
    for (const id of ids) {
      const row = byId.get(id);
      if (row) listed.push(row);
    }
    return listed;
  }, [ids, rows]);
}

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
  const { rows, names, words, view, notice, onUndo, onView, ticked } = props;
  const { inventory } = words.texts;
  const listed = useArranged(props);
  const table = useFocusAfterRemoval(rows.length);
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
          <ForeignText text={notice ?? inventory.listed(listed.length, rows.length)} />
        </p>
        {onUndo && (
          <button type="button" class="link" onClick={onUndo}>
            {panelTexts(words.locale).undo}
          </button>
        )}
      </div>
      <CoverageLine coverage={props.coverage} reported={props.reported} words={words} />
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
