import { standApart } from '../../text/group-name/compare';
import type { GroupName } from '../../text/group-name/group-name';

/** The answers are remembered up to so many pairs; then they are asked for anew. */
const MOST_REMEMBERED = 1_000_000;

/** All that `standApart` looks at. */
const kindOf = ({ numbers, unit, ledger, subject, audiences }: GroupName): string =>
  JSON.stringify([
    numbers,
    unit.district,
    unit.units,
    ledger?.units,
    subject === '' && audiences.length === 0,
  ]);

/**
 * Whether units or numbers alone set two names apart, by position. In one large circle of people
 * nearly all pairs are so, and there are few units and numbers: each two of them are compared once.
 */
export function differingNames(names: readonly GroupName[]): (a: number, b: number) => boolean {
  const numbers = new Map<string, number>();
  const kinds = Uint32Array.from(names, (name) => {
    const kind = kindOf(name);
    const known = numbers.get(kind) ?? numbers.size;
    numbers.set(kind, known);
    return known;
  });
  const answers = new Map<number, boolean>();
  return (a, b) => {
    const [one, other] = [names[a], names[b]];
    if (!one || !other) return false;
    const key = (kinds[a] ?? 0) * numbers.size + (kinds[b] ?? 0);
    let apart = answers.get(key);
    if (apart === undefined) {
      apart = standApart(one, other) !== undefined;
      if (answers.size >= MOST_REMEMBERED) answers.clear();
      answers.set(key, apart);
    }
    return apart;
  };
}
