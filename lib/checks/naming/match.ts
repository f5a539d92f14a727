import { readUnit } from '../../text/group-name/group-name';
import { foldName, type PatternPart, type PatternWord } from './pattern';

const PERIOD =
  /^(?:(?:20)?\d\d年?(?:度|第?[一二三四1-4]季度|\d{1,2}月)?|\d{1,2}月(?:\d{1,2}日)?|20\d\d[.\-/]\d{1,2}(?:[.\-/]\d{1,2})?|长期|常设|临时|至.+|.+[-~至].+|.*(?:期间|底|前|止))$/u;
const YEAR = /^(?:(?:20)?\d\d)年?(?:度)?$/u;
const LONGEST_NAME = 64;

type Fits = (text: string) => boolean;

function isUnit(known: ReadonlySet<string>): Fits {
  return (text) => {
    if (known.has(text)) return true;
    const { units, district, rest } = readUnit(text);
    return rest === '' && (units.length > 0 || district.length > 1);
  };
}

const fitsWord = (known: ReadonlySet<string>): Readonly<Record<PatternWord, Fits>> => ({
  单位: isUnit(known),
  部门: isUnit(known),
  事项: (text) => /\p{L}/u.test(text),
  用途: (text) => /\p{L}/u.test(text),
  期限: (text) => PERIOD.test(text),
  年份: (text) => YEAR.test(text),
  群: (text) => text === '群' || text === '工作群',
});

const nameOf = (part: PatternPart | undefined): string =>
  part === undefined ? '' : 'word' in part ? part.word : part.literal;

/**
 * The first part of the pattern that the name does not have, after the longest fitting beginning;
 * undefined when it follows the pattern. Each part is tried from each place once, so the cost is
 * bounded by parts × length².
 */
export function missingPart(
  pattern: readonly PatternPart[],
  name: string,
  units: ReadonlySet<string>,
): string | undefined {
  const text = foldName(name).slice(0, LONGEST_NAME);
  const fits = fitsWord(new Set([...units].map(foldName)));
  let starts: readonly number[] = [0];
  for (const [at, part] of pattern.entries()) {
    const next = pattern[at + 1];
    const stop = next && 'literal' in next ? next.literal : undefined;
    const ends = new Set<number>();
    for (const start of starts) {
      if ('literal' in part) {
        if (text.startsWith(part.literal, start)) ends.add(start + part.literal.length);
        continue;
      }
      for (let end = start + 1; end <= text.length; end += 1) {
        const piece = text.slice(start, end);
        // What separates two parts is in neither.
        if (stop !== undefined && piece.includes(stop)) break;
        if (!ends.has(end) && fits[part.word](piece)) ends.add(end);
      }
    }
    if (ends.size === 0) return nameOf(part);
    starts = [...ends];
  }
  return starts.includes(text.length) ? undefined : nameOf(pattern.at(-1));
}
