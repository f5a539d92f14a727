import type { RefObject } from 'preact';
import type { CheckFinding } from '../lib/checks/check';
import type { PageWords } from '../lib/i18n/page-words';
import type { GroupKind } from '../lib/model/group';
import { COLUMNS, type Column, type Order } from '../lib/overview/arrange-rows';
import type { InventoryRow } from '../lib/overview/inventory-rows';
import { GroupRow } from './group-row';
import { SortHeader } from './sort-header';

export interface GroupTableProps {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly rows: readonly InventoryRow[];
  readonly names: ReadonlyMap<string, string>;
  readonly order: Order;
  readonly words: PageWords;
  readonly onSort: (column: Column) => void;
  readonly onKind: (row: InventoryRow, kind: GroupKind) => void;
}

const clusterOf = (row: InventoryRow | undefined): CheckFinding | undefined =>
  row?.findings.find(({ groupIds }) => groupIds.length > 1);

/** Class names of a row whose neighbours belong to the same finding. */
function clusterPlace(
  before: InventoryRow | undefined,
  row: InventoryRow,
  after: InventoryRow | undefined,
): string | undefined {
  const own = clusterOf(row);
  if (own === undefined) return undefined;
  const [first, last] = [clusterOf(before) !== own, clusterOf(after) !== own];
  if (first && last) return undefined;
  return `cluster${first ? ' first' : ''}${last ? ' last' : ''}`;
}

export const GroupTable = ({ words, onSort, onKind, ...table }: GroupTableProps) => (
  <div
    ref={table.scroller}
    class="scroll"
    tabIndex={0}
    role="region"
    aria-label={words.texts.inventory.tableTitle}
  >
    <table class="grid">
      <caption class="sr">{words.texts.inventory.caption}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <SortHeader
              key={column}
              column={column}
              title={words.texts.inventory.columns[column]}
              order={table.order}
              onSort={onSort}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          <GroupRow
            key={row.id}
            row={row}
            names={table.names}
            cluster={clusterPlace(table.rows[index - 1], row, table.rows[index + 1])}
            words={words}
            onKind={onKind}
          />
        ))}
      </tbody>
    </table>
  </div>
);
