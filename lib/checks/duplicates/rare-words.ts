import type { GroupName } from '../../text/group-name/group-name';
import { thingsIn } from '../../text/group-name/words';

/** A word in two names that hardly any other group of this inventory has. */
export interface RareWord {
  readonly word: string;
  /** How many groups have it, these two among them. */
  readonly groups: number;
  /** Its part of the longer text. */
  readonly share: number;
  /** Whether the shorter text says nothing else. */
  readonly isWhole: boolean;
}

/** Rare is what one group in twenty has, or three: two copies and a neighbour. */
const ONE_IN = 20;
const A_FEW = 3;

/** Neighbouring characters, and numbers as a whole: 12328 is no kin of 12345. */
function gramsOf(run: string): readonly string[] {
  const grams: string[] = run.match(/\d{3,}/gu) ?? [];
  for (let i = 0; i + 1 < run.length; i += 1) {
    const gram = run.slice(i, i + 2);
    if (!/\d/u.test(gram)) grams.push(gram);
  }
  return grams;
}

/** 控辍保学 is 辍学 as well: of a word of two and two, Chinese shortens to one character of each. */
const shortened = (run: string): readonly string[] =>
  /^\p{Script=Han}{4}$/u.test(run)
    ? [0, 1]
        .flatMap((i) => [2, 3].map((j) => run.charAt(i) + run.charAt(j)))
        .filter((gram) => !run.includes(gram))
    : [];

/** The longest text around a part that two texts have in common, and whether it is how both end. */
function around(part: string, a: string, b: string) {
  let [startA, startB] = [a.indexOf(part), b.indexOf(part)];
  if (startA < 0 || startB < 0) return { text: part, endsBoth: false, before: 0 };
  let length = part.length;
  while (startA > 0 && startB > 0 && a[startA - 1] === b[startB - 1]) {
    [startA, startB, length] = [startA - 1, startB - 1, length + 1];
  }
  while (a[startA + length] !== undefined && a[startA + length] === b[startB + length]) length += 1;
  const endsBoth = startA + length === a.length && startB + length === b.length;
  return { text: a.slice(startA, startA + length), endsBoth, before: Math.min(startA, startB) };
}

interface Read {
  readonly texts: readonly string[];
  readonly grams: readonly ReadonlySet<string>[];
  /** How many names have each. */
  readonly holders: ReadonlyMap<string, number>;
}

function read(names: readonly GroupName[]): Read {
  const texts = names.map(({ unit, plain }) =>
    thingsIn(unit.units.length > 0 ? unit.rest : plain).join(' '),
  );
  const grams = texts.map(
    (text) => new Set(text.split(' ').flatMap((run) => [...gramsOf(run), ...shortened(run)])),
  );
  const holders = new Map<string, number>();
  for (const own of grams) for (const gram of own) holders.set(gram, (holders.get(gram) ?? 0) + 1);
  return { texts, grams, holders };
}

/** Finds the rare words that two names share, by position; the names are read when first asked. */
export function rareWords(
  names: readonly GroupName[],
): (a: number, b: number) => RareWord | undefined {
  const few = Math.max(A_FEW, names.length / ONE_IN);
  let known: Read | undefined;

  return (a, b) => {
    known ??= read(names);
    const { texts, grams, holders } = known;
    const [own, other] = [grams[a], grams[b]];
    const [textA = '', textB = ''] = [texts[a], texts[b]];
    if (!own || !other) return undefined;
    let rarest: RareWord | undefined;
    for (const gram of own) {
      const groups = holders.get(gram) ?? 0;
      if (!other.has(gram) || groups > few || (rarest && rarest.groups <= groups)) continue;
      if (!textA.includes(gram) && !textB.includes(gram)) continue;
      const { text, endsBoth, before } = around(gram, textA, textB);
      const { length } = text.trim();
      const weighs = 3 * length > Math.min(textA.length, textB.length);
      // What stands at the end says what kind of work: 教师招聘考务 and 公务员考务 are two of a kind.
      if (weighs && (!endsBoth || before < 2))
        rarest = {
          word: text.trim(),
          groups,
          share: length / Math.max(textA.length, textB.length),
          isWhole: length >= Math.min(textA.length, textB.length),
        };
    }
    return rarest;
  };
}
