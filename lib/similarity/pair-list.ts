/** Pairs of set numbers, `a < b`, with how many members they share: triples end to end. */
export interface PairList {
  readonly count: number;
  readonly triples: Uint32Array;
}

/** A growing `PairList`; growth doubles, so adding stays constant time on average. */
export class PairCollector implements PairList {
  count = 0;
  triples = new Uint32Array(3 * 1024);

  add(a: number, b: number, shared: number): void {
    const at = this.count * 3;
    if (at === this.triples.length) this.grow();
    this.triples[at] = Math.min(a, b);
    this.triples[at + 1] = Math.max(a, b);
    this.triples[at + 2] = shared;
    this.count += 1;
  }

  private grow(): void {
    const wider = new Uint32Array(this.triples.length * 2);
    wider.set(this.triples);
    this.triples = wider;
  }
}

export function forEachPair(
  list: PairList,
  visit: (a: number, b: number, shared: number) => void,
): void {
  const { triples } = list;
  for (let at = 0; at < list.count * 3; at += 3) {
    visit(triples[at] ?? 0, triples[at + 1] ?? 0, triples[at + 2] ?? 0);
  }
}
