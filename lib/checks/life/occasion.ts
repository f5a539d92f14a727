import type { GroupName } from '../../text/group-name/group-name';

/** The month by whose end an occasion is over, the latest it can fall on. */
const OVER_AFTER: readonly (readonly [words: RegExp, month: number])[] = [
  [/元旦/u, 1],
  [/春节|春运|寒假/u, 2],
  [/元宵|两会/u, 3],
  [/清明/u, 4],
  [/五一|劳动节|春耕/u, 5],
  [/端午|高考|安全生产月/u, 6],
  // 春季学期 lasts until the summer holidays.
  [/中考|七一|夏收|春季/u, 7],
  [/暑假|暑期|八一|夏季/u, 8],
  [/中秋|国庆|重阳|秋收/u, 10],
];

/** An occasion of this very year that the name tells and that is over (2026春节值守), as it is written. */
export function pastOccasion({ years, plain }: GroupName, today: string): string | undefined {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  if (years.at(-1) !== year) return undefined;
  const word = OVER_AFTER.flatMap(([words, last]) =>
    month > last ? (words.exec(plain)?.[0] ?? []) : [],
  )[0];
  return word === undefined ? undefined : `${year}${word}`;
}
