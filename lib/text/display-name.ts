import { emojiOfHex } from './emoji-class';
import { oneLine } from './one-line';

const MAX_MARKUP = 4096;
const EMOJI_IMAGE = /<(?:span|img)[^<>]*\bemoji((?:1f[0-9a-f]{3}|[0-9a-f]{4})+)\b[^<>]*>/giu;
const TAG = /<\/?[a-z][^<>]*>/giu;
const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  apos: "'",
  '#39': "'",
  amp: '&',
};

/**
 * A name as a page shows it, from the HTML that WeChat Web keeps in its model (clients.md §1) or
 * from plain text: emoji images become characters, entities are decoded once.
 */
export const displayName = (raw: string): string =>
  oneLine(
    raw
      .slice(0, MAX_MARKUP)
      .replace(EMOJI_IMAGE, (_, hex: string) => emojiOfHex(hex))
      .replace(/<br[^<>]*>/giu, ' ')
      .replace(TAG, '')
      .replace(/&(lt|gt|quot|nbsp|apos|#39|amp);/gu, (_, name: string) => ENTITIES[name] ?? ''),
  );
