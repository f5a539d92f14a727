import { components, type Edge } from './assign';
import type { Evidence, KnownGroup, Resolution } from './evidence';
import type { Candidate } from './find-pairs';
import type { Pair } from './weigh';

export const edgeOf = ({ seen, known, weight }: Candidate): Edge => ({
  left: seen,
  right: known,
  weight,
});

const LATELY = 4 * 86_400_000;

/** Of at least so many groups nearly all were read: then who was not cannot be. */
export const ENOUGH = 10;
export const NEARLY_ALL = 0.8;

/** Fewer members than these are no gain over a name. */
export const FEW_MEMBERS = 3;

/** How far one login is resolved: who is settled, and which stored groups are spoken for. */
export class LoginState {
  readonly results = new Map<number, Resolution>();
  readonly #taken = new Map<number, 'surely' | 'weakly'>();
  /** Certainly among several page ids, but not known which one. */
  readonly #reserved = new Set<number>();
  readonly #indexOf: ReadonlyMap<string, number>;
  /** When each account was here before; empty key: any account. */
  readonly #before = new Map<string, number>();

  constructor(
    readonly seen: readonly Evidence[],
    readonly known: readonly KnownGroup[],
    readonly pairs: readonly Candidate[],
    private readonly areParted: (a: string, b: string) => boolean = () => false,
  ) {
    for (const { accounts, lastSeenAt } of known)
      for (const account of ['', accounts.at(-1) ?? ''])
        this.#before.set(account, Math.max(this.#before.get(account) ?? 0, lastSeenAt));
    this.#indexOf = new Map(known.map(({ id }, at) => [id, at]));
  }

  idOf(known: number): string {
    return this.known[known]?.id ?? '';
  }

  /** Whether this account had the stored group in sight when it was here last, or nearly then. */
  wasInSight({ seen, known }: Pick<Candidate, 'seen' | 'known'>): boolean {
    const account = this.seen[seen]?.account;
    const group = this.known[known];
    if (!group || (account !== undefined && !group.accounts.includes(account))) return false;
    return group.lastSeenAt >= (this.#before.get(account ?? '') ?? 0) - LATELY;
  }

  hasVanished(pair: Pick<Candidate, 'seen' | 'known'>): boolean {
    return this.isFree(pair.known) && this.wasInSight(pair);
  }

  /** Pairs of a standing whose both ends are still free. */
  open(standing: Pair['standing']): readonly Candidate[] {
    return this.pairs.filter(
      (pair) =>
        pair.standing === standing && !this.results.has(pair.seen) && this.isFree(pair.known),
    );
  }

  /** Renamed groups to go by members or old name, were not another there under the group's own. */
  contestedRenames(): readonly Candidate[] {
    return this.pairs.filter(
      ({ standing, name, seen, known }) =>
        (standing === 'renamed' || (standing === 'doubtful' && name === 'previous')) &&
        !this.results.has(seen) &&
        (this.#taken.get(known) === 'weakly' || this.#reserved.has(known)),
    );
  }

  match({ left, right }: Pick<Edge, 'left' | 'right'>, isWeak: boolean): void {
    this.#taken.set(right, isWeak ? 'weakly' : 'surely');
    this.results.set(left, { kind: 'match', id: this.idOf(right), isWeak });
  }

  /** Whether the person said of two stored groups that they are two. */
  isParted(a: number, b: number): boolean {
    return this.areParted(this.idOf(a), this.idOf(b));
  }

  /** A matched page id's group takes in an empty record. */
  absorb(left: number, right: number): void {
    this.#taken.set(right, 'surely');
    const result = this.results.get(left);
    if (result?.kind !== 'match') return;
    this.results.set(left, { ...result, absorbs: [this.idOf(right)] });
  }

  /** The stored group a page id was matched with, by name alone or not, as an index. */
  matchedWith(left: number): number | undefined {
    const result = this.results.get(left);
    return result?.kind === 'match' ? this.#indexOf.get(result.id) : undefined;
  }

  /** The stored group a page id was matched with. */
  matchOf(left: number): string | undefined {
    const result = this.results.get(left);
    return result?.kind === 'match' && !result.isWeak ? result.id : undefined;
  }

  isFree(right: number): boolean {
    return !this.#taken.has(right) && !this.#reserved.has(right);
  }

  /** Several page ids are new groups that stand for several empty records together. */
  replace(lefts: Iterable<number>, rights: Iterable<number>): void {
    const replaces = Array.from(rights, (right) => this.idOf(right));
    for (const right of rights) this.#taken.set(right, 'surely');
    for (const left of lefts) {
      const before = this.results.get(left);
      if (before?.kind === 'match') this.results.set(left, { ...before, replaces });
      else this.results.set(left, { kind: 'new', replaces });
    }
  }

  /**
   * Several page ids, several stored groups, and no telling which is which. Where there are more
   * page ids than stored groups, so many more groups there are: the last get records of their own.
   */
  dispute(edges: readonly Edge[], deservesRecord = false): void {
    for (const part of components(edges)) {
      const rights = new Set(part.map(({ right }) => right));
      const byLeft = new Map<number, number[]>();
      for (const { left, right } of part) byLeft.set(left, [...(byLeft.get(left) ?? []), right]);
      [...byLeft]
        .sort(([a], [b]) => a - b)
        .forEach(([left, candidates], order) => {
          this.results.set(left, {
            kind: 'unsure',
            candidates: candidates.map((right) => this.idOf(right)),
            deservesRecord:
              deservesRecord || order >= rights.size || this.#bringsMembers(left, candidates),
          });
        });
      for (const right of rights) this.#reserved.add(right);
    }
  }

  /** Whether members seen would be lost without a record, for no candidate has any to compare. */
  #bringsMembers(left: number, candidates: readonly number[]): boolean {
    const signatures = this.seen[left]?.signatures ?? [];
    return (
      signatures.some(({ keys }) => keys.size >= FEW_MEMBERS) &&
      candidates.every((at) => {
        const stored = this.known[at]?.signature;
        return !signatures.some(({ version }) => version === stored?.version);
      })
    );
  }
}
