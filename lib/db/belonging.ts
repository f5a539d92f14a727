type Ids = readonly string[];
type IdSet = ReadonlySet<unknown>;

/**
 * Whether a row that speaks of these groups goes into a backup: with at least one group that does,
 * and none that is stored and does not. A group that was joined to another exists no more, and the
 * word on it still holds.
 */
export const goesWith = (ids: Ids, allowed: IdSet, existing: IdSet): boolean =>
  ids.length === 0 ||
  (ids.some((id) => allowed.has(id)) && ids.every((id) => allowed.has(id) || !existing.has(id)));

/** Whether nothing is left of what a row speaks of. */
export const hasNobodyLeft = (ids: Ids, isGone: (id: string) => boolean): boolean =>
  ids.length > 0 && ids.every(isGone);
