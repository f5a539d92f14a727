/* eslint-disable @typescript-eslint/no-non-null-assertion -- hot loops over typed arrays, every index in bounds by construction */
import { rarityOf } from './prepared-sets';
import { neededForJaccard, neededOfSize, toMillionths } from './threshold';
import { setCount, type TokenSets } from './token-sets';

/** A set that is alike, and how many tokens it shares. */
export interface Neighbour {
  readonly set: number;
  readonly shared: number;
}

/** Sets holding one token, in no particular order. */
class Postings {
  private sets = new Uint32Array(4);
  size = 0;

  add(set: number): void {
    if (this.size === this.sets.length) {
      const wider = new Uint32Array(this.sets.length * 2);
      wider.set(this.sets);
      this.sets = wider;
    }
    this.sets[this.size++] = set;
  }

  remove(set: number): void {
    const at = this.sets.subarray(0, this.size).indexOf(set);
    if (at < 0) return;
    this.size -= 1;
    this.sets[at] = this.sets[this.size]!;
  }

  /** Counts each holder once more and notes those met for the first time. */
  count(met: Uint32Array, found: number[]): void {
    for (let i = 0; i < this.size; i += 1) {
      const set = this.sets[i]!;
      if (met[set]!++ === 0) found.push(set);
    }
  }
}

/**
 * Sets that change one at a time: replacing one and asking for its neighbours costs as much as the
 * sets it touches, not as all. Exact, and the same as the joins (property tests hold them together).
 * Building it costs several joins: who asks once joins, who keeps a page open keeps an index.
 */
export class LiveIndex {
  /** Tokens as ranks, ascending: those held least when the index was built first, later ones last. */
  private readonly sets: Uint32Array[] = [];
  private readonly ranks: number[] = [];
  private ranked: number;
  private readonly postings: (Postings | undefined)[] = [];
  private met: Uint32Array;

  constructor(initial: TokenSets) {
    const count = setCount(initial);
    rarityOf(initial).byRarity.forEach((token, rank) => (this.ranks[token] = rank));
    this.ranked = initial.tokenCount;
    this.met = new Uint32Array(Math.max(16, count));
    for (let set = 0; set < count; set += 1) {
      this.replace(set, initial.tokens.subarray(initial.offsets[set], initial.offsets[set + 1]));
    }
  }

  /**
   * Gives a set new tokens; a number next to the last one adds a set. Any token number will do, but
   * large gaps cost memory.
   * @throws RangeError when the set lies beyond the next free number
   */
  replace(set: number, tokens: ArrayLike<number>): void {
    if (set < 0 || set > this.sets.length) throw new RangeError(`no set ${set}`);
    const before = this.sets[set] ?? new Uint32Array();
    const after = this.toRanks(tokens);
    let a = 0;
    let b = 0;
    while (a < before.length || b < after.length) {
      if (b >= after.length || before[a]! < after[b]!) this.postings[before[a++]!]?.remove(set);
      else if (a >= before.length || after[b]! < before[a]!) this.postingsOf(after[b++]!).add(set);
      else {
        a += 1;
        b += 1;
      }
    }
    this.sets[set] = after;
    if (this.met.length < this.sets.length) this.met = new Uint32Array(this.met.length * 2);
  }

  /** Sets at least so alike by Jaccard, by number. @throws RangeError as joinJaccard */
  alike(set: number, threshold: number): readonly Neighbour[] {
    const parts = toMillionths(threshold);
    return this.neighbours(set, parts, (own, other) => neededForJaccard(parts, own + other), true);
  }

  /** Sets with at least such an overlap coefficient, by number. @throws RangeError as joinOverlap */
  overlapping(set: number, threshold: number): readonly Neighbour[] {
    const parts = toMillionths(threshold);
    return this.neighbours(
      set,
      parts,
      (own, other) => neededOfSize(parts, Math.min(own, other)),
      false,
    );
  }

  private toRanks(tokens: ArrayLike<number>): Uint32Array {
    const ranks = new Uint32Array(tokens.length);
    for (let i = 0; i < ranks.length; i += 1) ranks[i] = this.ranks[tokens[i]!] ??= this.ranked++;
    ranks.sort();
    let kept = 0;
    for (let i = 0; i < ranks.length; i += 1)
      if (i === 0 || ranks[i] !== ranks[i - 1]) ranks[kept++] = ranks[i]!;
    return kept === ranks.length ? ranks : ranks.slice(0, kept);
  }

  private postingsOf(token: number): Postings {
    return (this.postings[token] ??= new Postings());
  }

  /**
   * A set that shares enough with this one by Jaccard holds one of any `size - needed + 1` of its
   * tokens: the rarest are asked, the others only counted by merging.
   */
  private neighbours(
    set: number,
    parts: number,
    needed: (own: number, other: number) => number,
    byPrefix: boolean,
  ): readonly Neighbour[] {
    const own = this.sets[set];
    if (!own || own.length === 0) return [];
    const found: number[] = [];
    const asked = byPrefix ? own.length - neededOfSize(parts, own.length) + 1 : own.length;
    for (let i = 0; i < asked; i += 1) this.postings[own[i]!]?.count(this.met, found);
    const neighbours: Neighbour[] = [];
    for (const other of found) {
      const counted = this.met[other]!;
      this.met[other] = 0;
      const size = this.sets[other]!.length;
      const enough = needed(own.length, size);
      if (other === set || Math.min(own.length, size) < enough) continue;
      if (counted + own.length - asked < enough) continue;
      const shared = byPrefix ? sharedOf(own, this.sets[other]!) : counted;
      if (shared >= enough) neighbours.push({ set: other, shared });
    }
    return neighbours.sort((p, q) => p.set - q.set);
  }
}

function sharedOf(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [u, v] = [a[i]!, b[j]!];
    if (u === v) shared += 1;
    if (u <= v) i += 1;
    if (v <= u) j += 1;
  }
  return shared;
}
