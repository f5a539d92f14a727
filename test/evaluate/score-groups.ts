import type { GroupsResult } from '../../lib/evaluate/groups';

/** The part of an expectation file that is scored. */
export interface Expected {
  readonly clusters: readonly { readonly ids: readonly string[]; readonly keep: string }[];
  readonly eitherWay: readonly (readonly string[])[];
  readonly zombies: readonly { readonly id: string }[];
  readonly mustNotBeZombie: readonly { readonly id: string }[];
  readonly zombieEither: readonly string[];
  readonly unitsWithMultipleWorkGroups: readonly {
    readonly unit: string;
    readonly ids: readonly string[];
  }[];
}

const pairsOf = (ids: readonly string[]): string[] =>
  ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b].sort().join('-')));

function compare(found: ReadonlySet<string>, wanted: ReadonlySet<string>) {
  const hits = [...found].filter((item) => wanted.has(item)).length;
  return {
    precision: found.size === 0 ? 1 : hits / found.size,
    recall: wanted.size === 0 ? 1 : hits / wanted.size,
    wrong: [...found].filter((item) => !wanted.has(item)),
    missed: [...wanted].filter((item) => !found.has(item)),
  };
}

/** Scores as the expectation files say: pairs, zombies = inactive ∪ finished, units, hard failures. */
export function scoreGroups(result: GroupsResult, expected: Expected) {
  const ignored = new Set(expected.eitherWay.flatMap(pairsOf));
  const pairs = result.duplicates.flatMap(({ ids }) => pairsOf(ids)).filter((p) => !ignored.has(p));
  const zombies = [...result.inactive, ...result.finished].map(({ id }) => id);
  const unitKey = ({ ids }: { ids: readonly string[] }): string => [...ids].sort().join('-');
  const keepOf = new Map(expected.clusters.map(({ ids, keep }) => [unitKey({ ids }), keep]));
  const kept = result.duplicates.filter(({ ids }) => keepOf.has(unitKey({ ids })));
  return {
    pairs: compare(new Set(pairs), new Set(expected.clusters.flatMap(({ ids }) => pairsOf(ids)))),
    zombies: compare(
      new Set(zombies.filter((id) => !expected.zombieEither.includes(id))),
      new Set(expected.zombies.map(({ id }) => id)),
    ),
    hardFailures: expected.mustNotBeZombie.map(({ id }) => id).filter((id) => zombies.includes(id)),
    units: compare(
      new Set(result.units.map(unitKey)),
      new Set(expected.unitsWithMultipleWorkGroups.map(unitKey)),
    ),
    keep:
      kept.filter(({ ids, keep }) => keepOf.get(unitKey({ ids })) === keep).length / kept.length,
    keepWrong: kept
      .filter(({ ids, keep }) => keepOf.get(unitKey({ ids })) !== keep)
      .map(({ keep }) => keep),
  };
}
