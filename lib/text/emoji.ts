import { isFace, isRoundFace } from './faces';

/** One emoji as people count them: keycap, flag, or pictograph with modifiers and joined parts. */
const EMOJI =
  /[0-9#*]\ufe0f?\u20e3|\p{Regional_Indicator}{2}|\p{Extended_Pictographic}[\ufe0e\ufe0f\u20e3\p{Emoji_Modifier}\u{e0020}-\u{e007f}]*(?:\u200d\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]*)*|[\p{Emoji_Modifier}\p{Regional_Indicator}]|[\ue000-\ue5ff]/gu;

const CODE = /\[([^[\]\n]{1,16})\]|[(（]([\p{Script=Han}]{1,4})[)）]/gu;

/** ➕1 and 1️⃣ are typed for +1 and 1 by people whose keyboard offers them. */
const HEAVY_PLUS = /[\u2795]\ufe0f?(?=\s*[1１])/gu;

export interface EmojiSplit {
  /** The text with each emoji or face code replaced by a line break. */
  readonly rest: string;
  readonly count: number;
}

/** Takes out Unicode emoji, SoftBank's private-use emoji and `[强]` codes. */
export const takeEmoji = (text: string): EmojiSplit => {
  let count = 0;
  const drop = (): string => {
    count += 1;
    return '\n';
  };
  const rest = text
    .replace(HEAVY_PLUS, '+')
    .replace(CODE, (code, name?: string, round?: string) =>
      (name ? isFace(name.trim()) : isRoundFace(round ?? '')) ? drop() : code,
    )
    .replace(EMOJI, drop);
  return { rest, count };
};
