import type { Group } from '../model/group';
import { mergeInventories, type InventorySource } from './merge-inventories';

/**
 * The groups of one's own earlier export that the inventory has no more: neither by their id nor as
 * another record of the same group.
 */
export function missingGroups(
  own: Omit<InventorySource, 'id' | 'exportedAt'>,
  source: InventorySource,
): readonly Group[] {
  if (source.origin !== own.origin) return [];
  const here = new Set(own.groups.map(({ id }) => id));
  return mergeInventories(own, [source]).flatMap(({ group }) =>
    here.has(group.id) ? [] : [group],
  );
}
