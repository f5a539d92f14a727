import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PageWords } from '../lib/i18n/page-words';
import type { PageTexts } from '../lib/i18n/pages/zh-CN';
import type { GroupKind } from '../lib/model/group';
import {
  arrange,
  FIRST_ORDER,
  KIND_FILTERS,
  nextOrder,
  type KindFilter as Filter,
  type View,
} from '../lib/overview/arrange-rows';
import type { InventoryRow } from '../lib/overview/inventory-rows';
import type { Overview } from '../lib/overview/overview';
import { CoverageLine } from './coverage-line';
import { ForeignText } from './foreign-text';
import { GroupTable } from './group-table';
import { KindFilter } from './kind-filter';
import { SearchBox } from './search-box';

/** A kind was chosen; `saved` and `notSaved` are what to say afterwards. */
export type OnKind = (row: InventoryRow, kind: GroupKind, saved: string, notSaved: string) => void;

export interface GroupListProps {
  readonly rows: readonly InventoryRow[];
  readonly overview: Overview;
  readonly names: ReadonlyMap<string, string>;
  readonly words: PageWords;
  readonly firstFilter: Filter;
  /** Said instead of the count after a change of kind. */
  readonly notice?: string | undefined;
  readonly onKind: OnKind;
}

/**
 * The rows in the asked order. Setting a kind does not rearrange them: the row just worked on stays
 * under the hand, with its focus, until something else is asked for.
 */
function useArranged(
  rows: readonly InventoryRow[],
  view: View,
  checked: boolean,
): readonly InventoryRow[] {
  const ids = useMemo(() => arrange(rows, view), [view, rows.length, checked]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
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

const kindCounts = (rows: readonly InventoryRow[]) =>
  Object.fromEntries(
    KIND_FILTERS.map((filter) => [
      filter,
      rows.filter(({ kind }) => filter === 'all' || kind === filter).length,
    ]),
  ) as Record<Filter, number>;

function notices({ name }: InventoryRow, kind: GroupKind, { inventory }: PageTexts) {
  const { removed, kindSaved, kindNotSaved, kinds } = inventory;
  const saved = kind === 'social' ? removed(name) : kindSaved(name, kinds[kind]);
  return [saved, kindNotSaved(name)] as const;
}

export function GroupList(props: GroupListProps) {
  const { rows, overview, names, words, notice, onKind } = props;
  const { inventory } = words.texts;
  const [view, setView] = useState<View>({
    query: '',
    filter: props.firstFilter,
    order: FIRST_ORDER,
  });
  const listed = useArranged(rows, view, overview.summaries !== undefined);
  const table = useFocusAfterRemoval(rows.length);
  return (
    <main class="list">
      <h2 class="sr">{inventory.tableTitle}</h2>
      <div class="tools">
        <SearchBox
          label={inventory.search}
          query={view.query}
          onQuery={(query) => setView({ ...view, query })}
        />
        <KindFilter
          chosen={view.filter}
          counts={kindCounts(rows)}
          texts={inventory}
          onChoose={(filter) => setView({ ...view, filter })}
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
          words={words}
          onSort={(column) => setView({ ...view, order: nextOrder(view.order, column) })}
          onKind={(row, kind) => onKind(row, kind, ...notices(row, kind, words.texts))}
        />
      )}
    </main>
  );
}
