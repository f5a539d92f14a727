import type { GroupsResult } from '../../lib/evaluate/groups';

/** The part of an expectation file that is scored. */
export interface Expected {
  readonly clusters: readonly { readonly ids: readonly string[]; readonly keep: string }[];
  readonly eitherWay: readonly (readonly string[])[];
  readonly zombies: readonly { readonly id: string }[];
  readonly mustNotBeZombie: readonly { readonly id: string }[];
  readonly zombieEither: readonly string[];
  readonly unitsWithMultipleWorkGroups: readonly { readonly ids: readonly string[] }[];
}

/** Precision and recall are 1 where there is nothing to find. */
export interface ClassScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly found: number;
  readonly wanted: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

export type GroupsScore = Readonly<
  Record<'high' | 'pairs' | 'zombies' | 'keep' | 'units', ClassScore>
> & { readonly hardFailures: readonly string[] };

export function scoreGroups(result: GroupsResult, expected: Expected): GroupsScore;
export function reportOf(
  score: GroupsScore,
  groups: readonly { readonly id: string; readonly name: string }[],
): readonly string[];
