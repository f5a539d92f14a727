import type { CheckFinding } from '../checks/check';
import type { InventoryRow } from './inventory-rows';

const clusterOf = (row: InventoryRow | undefined): CheckFinding | undefined =>
  row?.findings.find(({ groupIds }) => groupIds.length > 1);

/** Class names of a row whose neighbours belong to the same finding: one bracket for all of them. */
export function clusterPlace(
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
