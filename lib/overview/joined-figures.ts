import type { MergedGroup } from '../exchange/merge-inventories';

/** Figures of the merged view: people are counted and never named. */
export interface JoinedFigures {
  readonly total: number;
  /** Most people first: how many groups are seen by how many. */
  readonly seenBy: readonly (readonly [people: number, groups: number])[];
  readonly unsure: number;
  readonly conflicts: readonly MergedGroup[];
}

export function joinedFigures(groups: readonly MergedGroup[]): JoinedFigures {
  const byPeople = Map.groupBy(groups, ({ seenBy }) => seenBy);
  return {
    total: groups.length,
    seenBy: Array.from(byPeople, ([people, list]) => [people, list.length] as const).sort(
      ([a], [b]) => b - a,
    ),
    unsure: groups.filter(({ unsure }) => unsure).length,
    conflicts: groups.filter(({ conflicts }) => conflicts.length > 0),
  };
}
