import type { Column, Order } from '../lib/overview/order-rows';
import { Icon } from './icon';

export interface SortHeaderProps {
  readonly column: Column;
  readonly title: string;
  readonly order: Order;
  readonly onSort: (column: Column) => void;
}

/** A column's head; the button sorts by it, again for the other direction. */
export function SortHeader({ column, title, order, onSort }: SortHeaderProps) {
  const sorted = order.column === column;
  const direction = order.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" class={`col-${column}`} aria-sort={sorted ? direction : undefined}>
      <button type="button" onClick={() => onSort(column)}>
        {title}
        {sorted && <Icon name={order.descending ? 'down' : 'up'} />}
      </button>
    </th>
  );
}
