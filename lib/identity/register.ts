import type { Decision } from '../model/decision';
import { bindingKey, type Binding } from './binding';
import type { StoredGroup } from './stored-group';
import { without } from '../model/without';

/** A row that went up in another. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

const pairKey = (a: string, b: string): string => [a, b].sort().join(' ');

/** Rows and bindings in memory, and which of them have changed. */
export class Register {
  readonly #groups: Map<string, StoredGroup>;
  readonly #bindings: Map<string, Binding>;
  readonly #apart: Set<string>;
  readonly changedGroups = new Set<string>();
  readonly changedBindings = new Set<string>();
  readonly moves: Move[] = [];
  /** Pairs parted while sightings were taken in. */
  readonly parted: Decision[] = [];

  constructor(
    groups: Iterable<StoredGroup>,
    bindings: Iterable<Binding>,
    apart: Iterable<readonly [string, string]> = [],
  ) {
    this.#groups = new Map(Array.from(groups, (row) => [row.id, row]));
    this.#bindings = new Map(Array.from(bindings, (each) => [bindingKey(each), each]));
    this.#apart = new Set(Array.from(apart, ([a, b]) => pairKey(a, b)));
  }

  get groups(): readonly StoredGroup[] {
    return [...this.#groups.values()];
  }

  get bindings(): readonly Binding[] {
    return [...this.#bindings.values()];
  }

  group(id: string | undefined): StoredGroup | undefined {
    return id === undefined ? undefined : this.#groups.get(id);
  }

  binding(key: string): Binding | undefined {
    return this.#bindings.get(key);
  }

  /** All bindings of the login that one is of, in the order of their first sighting. */
  ofLogin({ clientId, loginId }: Pick<Binding, 'clientId' | 'loginId'>): readonly Binding[] {
    const found: Binding[] = [];
    for (const each of this.#bindings.values())
      if (each.clientId === clientId && each.loginId === loginId) found.push(each);
    return found;
  }

  isApart(a: string, b: string): boolean {
    return this.#apart.has(pairKey(a, b));
  }

  part(a: string, b: string, decidedAt: number): void {
    this.#apart.add(pairKey(a, b));
    this.parted.push({ kind: 'other-group', groupIds: a < b ? [a, b] : [b, a], decidedAt });
  }

  putGroup(row: StoredGroup): void {
    this.#groups.set(row.id, row);
    this.changedGroups.add(row.id);
  }

  /** Deletes a row; with `to`, what hangs on it goes there. */
  dropGroup(id: string, to?: string): void {
    this.#groups.delete(id);
    this.changedGroups.add(id);
    if (to !== undefined) this.moves.push({ from: id, to });
    for (const row of this.#groups.values())
      if (row.maybeSameAs?.includes(id))
        this.putGroup(
          withMaybe(
            row,
            row.maybeSameAs
              .map((each) => (each === id && to !== undefined ? to : each))
              .filter((each) => each !== id),
          ),
        );
    for (const binding of this.#bindings.values())
      if (binding.groupId === id && to !== undefined) this.putBinding({ ...binding, groupId: to });
  }

  putBinding(binding: Binding): void {
    const key = bindingKey(binding);
    this.#bindings.set(key, binding);
    this.changedBindings.add(key);
  }

  dropBinding(binding: Binding): void {
    const key = bindingKey(binding);
    this.#bindings.delete(key);
    this.changedBindings.add(key);
  }
}

/** A row with other groups it may be the same as; without any, without the field. */
export function withMaybe(row: StoredGroup, ids: readonly string[]): StoredGroup {
  const rest = without(row, 'maybeSameAs');
  const others = [...new Set(ids)].filter((id) => id !== row.id);
  return others.length > 0 ? { ...rest, maybeSameAs: others } : rest;
}
