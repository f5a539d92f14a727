import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { PageWords } from '../lib/i18n/page-words';
import { arrange, type View } from '../lib/overview/arrange-rows';
import { withFilter } from '../lib/overview/filter-rows';
import type { InventoryRow } from '../lib/overview/inventory-rows';
import { offeredFilters } from '../lib/overview/offered-filters';
import { nextOrder } from '../lib/overview/order-rows';
import type { Overview } from '../lib/overview/overview';
import type { Initials } from '../lib/overview/search-rows';
import { CoverageLine } from './coverage-line';
import { FilterChips } from './filter-chips';
import { ForeignText } from './foreign-text';
import { GroupTable } from './group-table';
import { SearchBox } from './search-box';

export interface GroupListProps {
  readonly rows: readonly InventoryRow[];
  readonly overview: Overview;
  readonly names: ReadonlyMap<string, string>;
  readonly words: PageWords;
  readonly view: View;
  readonly initials?: Initials | undefined;
  readonly chosen: string | undefined;
  readonly ticked: ReadonlySet<string>;
  /** Said instead of the count after a change. */
  readonly notice?: string | undefined;
  readonly onView: (view: View) => void;
  readonly onChoose: (id: string) => void;
  readonly onTick: (ids: readonly string[]) => void;
}

/**
 * The rows in the asked order. An edit does not rearrange them: the row just worked on stays under
 * the hand, with its focus, until something else is asked for.
 */
function useArranged({ rows, view, overview, initials }: GroupListProps): readonly InventoryRow[] {
  const checked = overview.summaries !== undefined;
  const ids = useMemo(() => arrange(rows, view, initials), [view, rows.length, checked, initials]);
  return useMemo(() => {
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []);
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
  const { rows, overview, names, words, view, notice, onView } = props;
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
      </div>
      <CoverageLine overview={overview} words={words} />
      {listed.length === 0 ? (
        <p class="none">{inventory.noMatch}</p>
      ) : (
        <GroupTable
          scroller={table}
          rows={listed}
          names={names}
          order={view.order}
          chosen={props.chosen}
          ticked={props.ticked}
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
