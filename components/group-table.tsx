import type { RefObject } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { PageWords } from '../lib/i18n/page-words';
import { clusterPlace } from '../lib/overview/cluster-place';
import type { InventoryRow } from '../lib/overview/inventory-rows';
import { COLUMNS, type Column, type Order } from '../lib/overview/order-rows';
import { GroupRow, type RowActions } from './group-row';
import { rowAfterKey } from './row-keys';
import { SortHeader } from './sort-header';
import { useVirtualRows } from './use-virtual-rows';

const ROW_PX = 35;
const HEAD_PX = 31;

export interface GroupTableProps {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly rows: readonly InventoryRow[];
  /** How many there are; more than the rows while some are still read. */
  readonly count: number;
  readonly names: ReadonlyMap<string, string>;
  readonly order: Order;
  readonly chosen: string | undefined;
  readonly ticked: ReadonlySet<string>;
  readonly words: PageWords;
  readonly onSort: (column: Column) => void;
  readonly onChoose: (id: string) => void;
  readonly onTick: (id: string) => void;
  readonly onTickAll: () => void;
}

const Room = ({ height }: { readonly height: number }) =>
  height > 0 ? (
    <tr class="room" aria-hidden="true">
      <td colSpan={COLUMNS.length + 1} style={{ height: `${height}px` }} />
    </tr>
  ) : null;

/** Only the rows in sight are drawn; `aria-rowcount` and `aria-rowindex` tell of the others. */
export function GroupTable({ scroller, rows, count, words, ...table }: GroupTableProps) {
  const { inventory } = words.texts;
  const [current, setCurrent] = useState(0);
  const virtual = useVirtualRows(scroller, count, ROW_PX, HEAD_PX);
  const missing = virtual.shown.filter((index) => index >= rows.length).length;
  const stop = Math.min(current, rows.length - 1);
  const latest = useRef(table);
  latest.current = table;
  const [actions] = useState<RowActions>(() => ({
    choose: (id, index) => {
      setCurrent(index);
      latest.current.onChoose(id);
    },
    tick: (id) => latest.current.onTick(id),
  }));
  const allTicked = useMemo(
    () => rows.length > 0 && rows.every(({ id }) => table.ticked.has(id)),
    [rows, table.ticked],
  );

  function onKeyDown(event: KeyboardEvent): void {
    const next = rowAfterKey(event, stop, rows.length);
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    virtual.scrollTo(next);
    const id = rows[next]?.id ?? '';
    // A row far away is drawn with the next frame.
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        document.getElementById(`group-${id}`)?.querySelector<HTMLElement>('.name')?.focus(),
      ),
    );
  }

  return (
    <div
      ref={scroller}
      class="scroll"
      role="region"
      aria-label={inventory.tableTitle}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <table class="grid" aria-rowcount={count + 1}>
        <caption class="sr">{inventory.caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" class="col-tick">
              <input
                type="checkbox"
                aria-label={inventory.tickAll}
                checked={allTicked}
                // Until all are read, "all" would be those that are.
                disabled={count > rows.length}
                onChange={table.onTickAll}
              />
            </th>
            {COLUMNS.map((column) => (
              <SortHeader
                key={column}
                column={column}
                title={inventory.columns[column]}
                order={table.order}
                onSort={table.onSort}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          <Room height={virtual.above} />
          {virtual.shown.map((index) => {
            const row = rows[index];
            return (
              row && (
                <GroupRow
                  key={row.id}
                  row={row}
                  index={index}
                  names={table.names}
                  cluster={clusterPlace(rows[index - 1], row, rows[index + 1])}
                  chosen={row.id === table.chosen}
                  ticked={table.ticked.has(row.id)}
                  tabStop={index === stop}
                  words={words}
                  actions={actions}
                />
              )
            );
          })}
          <Room height={virtual.below + missing * ROW_PX} />
        </tbody>
      </table>
    </div>
  );
}
