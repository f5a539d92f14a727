import type { Group } from '../../model/group';
import { cleanName } from '../../text/group-name/clean';
import { withoutGeneric } from '../../text/group-name/words';
import type { Factor } from '../check';

const grams = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));

/** 每年4—7月使用,常设: when, not what for. */
const WHEN =
  /每[年月周日季]|\d+(?:-\d+)?[年月日号]|\d+-|[春夏秋冬]季|(?:期间|前后)?(?:使用|启用)|期间|常设|长期(?:保留)?|本?年度/gu;

/** Neighbouring characters of what is no generic word. */
const gramsOf = (text: string | undefined): ReadonlySet<string> =>
  new Set(
    cleanName(text ?? '')
      .split(WHEN)
      .flatMap(withoutGeneric)
      .flatMap(grams),
  );

const read = new WeakMap<
  Group,
  { readonly purpose: ReadonlySet<string>; readonly all: ReadonlySet<string> }
>();

function wordsOf(group: Group) {
  const before = read.get(group);
  if (before) return before;
  const purpose = gramsOf(group.purpose);
  const all = new Set([...purpose, ...gramsOf(group.name), ...gramsOf(group.unit)]);
  const words = { purpose, all };
  read.set(group, words);
  return words;
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((gram) => b.has(gram));

/** A stated purpose that has no word in common with the other group says that it is for something else. */
export function purposesFactor(a: Group, b: Group): readonly Factor[] {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const apart = [
    one.purpose.size > 0 && !meet(one.purpose, other.all),
    other.purpose.size > 0 && !meet(other.purpose, one.all),
  ].filter(Boolean).length;
  const value = apart === 2 ? 'both' : 'one';
  return apart === 0 ? [] : [{ factor: 'purposes', weight: -apart, value }];
}
