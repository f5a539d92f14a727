import { toSimplified } from '../text/group-name/traditional';

const DECORATION =
  /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\p{Private_Use}\u20e3\ufe0e\ufe0f\u200d]/gu;
const UNSEEN = /[\s\p{Cf}\p{Cc}]/gu;

/** The name as a reader sees it: width, case, spaces and invisibles aside. */
export const shownName = (name: string): string =>
  name.normalize('NFKC').replace(UNSEEN, '').toLowerCase();

/**
 * What stays of a name when somebody decorates it: emoji and traditional characters aside as well.
 * A name made of emoji alone keeps them.
 */
export function nameKey(name: string): string {
  const shown = shownName(name);
  return toSimplified(shown.replace(DECORATION, '')) || shown;
}
