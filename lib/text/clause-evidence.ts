import { BIAS, SIGNS } from './empty-signs';

/** What stands around a clause in its message. */
export interface ClausePlace {
  /** A plain receipt beside it or joined to it, so that a name or a unit here may sign it. */
  readonly receipt: 'none' | 'before' | 'after' | 'joined';
  readonly clauses: number;
}

/** Signs share this many places; which share one was known when they were learnt. */
export const PLACES = 2 ** 13;
const LONGEST_CLAUSE = 40;
/** In the table a character below this is a run of places without a weight, one above it a weight. */
const FIRST_WEIGHT = 80;
const NO_GAP = 34;
const NO_WEIGHT = 100;

/** FNV-1a, stirred once more so that the low bits depend on every character. */
const placeOf = (sign: string): number => {
  let hash = 2_166_136_261;
  for (let at = 0; at < sign.length; at += 1) {
    hash = Math.imul(hash ^ sign.charCodeAt(at), 16_777_619);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b_3c6d);
  return (hash ^ (hash >>> 12)) & (PLACES - 1);
};

const WORD = /[a-z'’]{2,}|\d+|./gu;
const isWord = (part: string): boolean => /^[a-z].|^\d/u.test(part);

/**
 * Characters, pairs of neighbours with both ends, length and place, as numbers of the table. A Latin
 * word counts as one character, a figure as 0.
 */
export const signsOf = (clause: string, { receipt, clauses }: ClausePlace): ReadonlySet<number> => {
  const parts = (clause.match(WORD) ?? []).filter((part) => part.trim() !== '');
  const text = ['^', ...parts.map((part) => (/^\d/u.test(part) ? '0' : part)), '$'];
  const length = parts.length;
  const signs = [`L${length < 5 ? length : Math.min(8, 4 + (length >> 2))}`];
  // What signs a receipt is judged by itself: a name is content elsewhere.
  const own = receipt === 'joined' ? 'j' : '';
  for (const [at, part] of text.entries()) {
    signs.push(`${own}u${part}`, `${own}b${part}${text[at + 1] ?? ''}`);
    if (isWord(part)) signs.push(`${own}W`);
  }
  if (receipt === 'none') signs.push(`n${Math.min(3, clauses)}`);
  else signs.push(`R${receipt}`, `R$${parts.at(-1)}`, `RL${Math.min(6, length >> 1)}`);
  return new Set(signs.map(placeOf));
};

const unpack = (): Int8Array => {
  const weights = new Int8Array(PLACES);
  let place = 0;
  for (let at = 0; at < SIGNS.length; at += 1) {
    const code = SIGNS.charCodeAt(at);
    if (code < FIRST_WEIGHT) place += code - NO_GAP;
    else {
      weights[place] = code - NO_WEIGHT;
      place += 1;
    }
  }
  return weights;
};

let table: Int8Array | undefined;

/** How much a clause looks like one without information: above 0 more than not. */
export const evidence = (clause: string, place: ClausePlace): number => {
  if (clause.length > LONGEST_CLAUSE) return -Infinity;
  table ??= unpack();
  let sum = BIAS;
  for (const sign of signsOf(clause, place)) sum += table[sign] ?? 0;
  return sum;
};
