const JOINTS = /[和与及]/u;

/** Whether a place in the text can begin a word: words of two, and what follows 和. */
function wordHeads(text: string): ReadonlySet<number> {
  const heads = new Set<number>();
  let start = 0;
  Array.from(text).forEach((character, i) => {
    if (JOINTS.test(character)) start = i + 1;
    else if ((i - start) % 2 === 0) heads.add(i);
  });
  return heads;
}

/**
 * Whether `short` abbreviates `long` as Chinese does, one character for a word: 创文 for
 * 创建文明城市, 人社 for 人力资源和社会保障. The first characters agree, the rest come in order, and
 * all but one of them begin a word (words of three shift the count).
 */
export function isAbbreviation(short: string, long: string): boolean {
  if (short.length < 2 || long.length < short.length + 2 || !long.startsWith(short.slice(0, 1)))
    return false;
  if (long.startsWith(short)) return false;
  const heads = wordHeads(long);
  let at = 0;
  let offBeat = 0;
  for (const character of short.slice(1)) {
    const onHead = [...heads].find((i) => i > at && long[i] === character);
    const anywhere = long.indexOf(character, at + 1);
    if (anywhere < 0) return false;
    if (onHead === undefined) offBeat += 1;
    at = onHead ?? anywhere;
  }
  return offBeat <= (short.length > 2 ? 1 : 0);
}

/** Whether the characters of `short` come in order in `long`, both beginning alike: 心内, 心血管内. */
export function isLooseAbbreviation(short: string, long: string): boolean {
  if (short.length < 2 || long.length <= short.length || !long.startsWith(short.slice(0, 1)))
    return false;
  let at = -1;
  for (const character of short) {
    at = long.indexOf(character, at + 1);
    if (at < 0) return false;
  }
  return true;
}
