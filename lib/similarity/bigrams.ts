import type { TokenSets } from './token-sets';

/** Code units are below this, so that a pair of them is one number. */
const UNITS = 2 ** 16;

/** Numbers from 0 for whatever keys come, in the order of their first appearance. */
class Numbering {
  private readonly numbers = new Map<number, number>();

  get count(): number {
    return this.numbers.size;
  }

  of(key: number): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.numbers.size);
    return this.numbers.size - 1;
  }
}

/**
 * The neighbouring pairs of each text's code units, ready for a join. A pair that comes again in a
 * text is a token of its own, so the Jaccard similarity of two sets is that of the texts' bags of
 * pairs. A text of fewer than two units has none; mark its edges to compare single characters too.
 */
export function bigramSets(texts: readonly string[]): TokenSets {
  const most = texts.reduce((sum, text) => sum + Math.max(0, text.length - 1), 0);
  const tokens = new Uint32Array(most);
  const offsets = new Uint32Array(texts.length + 1);
  const tokenOf = new Numbering();
  const lastIn: number[] = [];
  /** Of a token the one that stands for the same pair once more. */
  const again: number[] = [];
  let filled = 0;
  let repeats = 0;
  texts.forEach((text, index) => {
    for (let at = 0; at + 1 < text.length; at += 1) {
      let token = tokenOf.of(text.charCodeAt(at) * UNITS + text.charCodeAt(at + 1));
      while (lastIn[token] === index) token = again[token] ??= tokenOf.of(-(repeats += 1));
      lastIn[token] = index;
      tokens[filled] = token;
      filled += 1;
    }
    offsets[index + 1] = filled;
  });
  return { offsets, tokens, tokenCount: tokenOf.count };
}
