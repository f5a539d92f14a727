import { toSimplified } from '../text/group-name/traditional';
import { partsOf } from './sealed-text';

const DECORATION =
  /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\p{Private_Use}\u20e3\ufe0e\ufe0f\u200d]/gu;
const UNSEEN = /[\s\p{Cf}\p{Cc}]/gu;

/** The name as a reader sees it: width, case, spaces and invisibles aside. */
export const shownName = (name: string): string =>
  partsOf(name)?.shown ?? name.normalize('NFKC').replace(UNSEEN, '').toLowerCase();

/**
 * What stays of a name when somebody decorates it: emoji and traditional characters aside as well.
 * A name made of emoji alone keeps them.
 */
export function nameKey(name: string): string {
  const parts = partsOf(name);
  if (parts) return parts.key;
  const shown = shownName(name);
  return toSimplified(shown.replace(DECORATION, '')) || shown;
}

const FIRST_OF_TWO = /^(.{2,}?)[^\p{L}\p{N}]*(?:1|一)[^\p{L}\p{N}]*群?$/u;

/** All that a name is compared by, in any login to come. */
export const formsOf = (name: string): readonly string[] => {
  const key = nameKey(name);
  return [...new Set([name, shownName(name), key, ...keysBeforeSplit(key)])];
};

/** What a group may have been called before it was split and became "the first" of two. */
export function keysBeforeSplit(key: string): readonly string[] {
  const [, stem] = FIRST_OF_TWO.exec(key) ?? [];
  return stem === undefined ? [] : [stem, `${stem}群`];
}
