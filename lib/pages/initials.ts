import type { Initials } from '../overview/search-rows';
import { whenIdle } from './when-idle';

/** Idle time is taken in slices of so many texts: below a long task on a slow machine. */
const SLICE = 100;
const CHINESE = /\p{Script=Han}/u;

export interface InitialsBook {
  /** As words where the text was read ahead (重庆 → cq), else sign by sign. */
  readonly initials: Initials;
  /** Reads texts as words in idle time; a later call takes the place of an earlier one. */
  readonly readAhead: (texts: readonly string[]) => Promise<void>;
}

/** Pinyin initials; the dictionary is a chunk of its own, loaded on demand. */
export async function loadInitials(): Promise<InitialsBook> {
  const { pinyin } = await import('pinyin-pro');
  const read = (text: string): string =>
    pinyin(text, { pattern: 'first', toneType: 'none', type: 'array' }).join('').toLowerCase();
  const signs = new Map<string, string>();
  const texts = new Map<string, string>();
  let latest: readonly string[] = [];

  function bySign(text: string): string {
    let letters = '';
    for (const sign of text) {
      let letter = signs.get(sign);
      if (letter === undefined) {
        letter = CHINESE.test(sign) ? read(sign) : sign.toLowerCase();
        signs.set(sign, letter);
      }
      letters += letter;
    }
    return letters;
  }

  return {
    initials: (text) => texts.get(text) ?? bySign(text),
    readAhead: async (wanted) => {
      latest = wanted;
      for (let at = 0; at < wanted.length && latest === wanted; at += SLICE) {
        await whenIdle(1000);
        for (const text of wanted.slice(at, at + SLICE))
          if (!texts.has(text)) texts.set(text, read(text));
      }
    },
  };
}
