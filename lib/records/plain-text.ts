import { withoutInvisible } from '../text/invisible';

const HALF_EMOJI = /\p{Cs}/gu;

/** One line as a person meant it: no controls, no half characters, single spaces. */
export const plainLine = (text: string): string =>
  withoutInvisible(text).replace(HALF_EMOJI, '').replace(/\s+/gu, ' ').trim();

/** The same for several lines. */
export const plainProse = (text: string): string =>
  withoutInvisible(text)
    .replace(HALF_EMOJI, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .trim();

/** What stands there, short enough to be told. */
export const shortened = (value: unknown): string => {
  const text =
    typeof value === 'string' ? value : ((JSON.stringify(value) as string | undefined) ?? '');
  const plain = plainLine(text.slice(0, 200));
  const signs = Array.from(plain);
  return signs.length > 40 ? `${signs.slice(0, 40).join('')}…` : plain;
};
