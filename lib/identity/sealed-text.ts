/**
 * What stands for a text that must not be on the disk (product.md 3a: names of groups of unknown
 * kind). A token is a keyed hash of the text; a sealed name holds three of them, so that a group is
 * still known by its name as it was shown, or without its decoration. Both begin with a control
 * character, which no text from a page, a file or a form keeps (lib/text/invisible.ts).
 */
const TOKEN = '\u0002';
const NAME = '\u0001';
/** Every text that is not sealed comes after, but the empty one. */
export const SEALED_END = '\u0003';

export const asToken = (keyedHash: string): string => TOKEN + keyedHash;

/** Whether a text is not at hand, but only what stands for it. */
export const isSealed = (text: string): boolean => text.startsWith(TOKEN) || text.startsWith(NAME);

export const isToken = (text: string): boolean => text.startsWith(TOKEN);

/** Each part as token, or as text where that is known again. */
export interface NameParts {
  readonly exact: string;
  readonly shown: string;
  readonly key: string;
}

export const joinParts = ({ exact, shown, key }: NameParts): string =>
  ['', exact, shown, key].join(NAME);

/** `undefined` for a name that is at hand. */
export function partsOf(name: string): NameParts | undefined {
  if (!name.startsWith(NAME)) return undefined;
  const [, exact = '', shown = '', key = ''] = name.split(NAME);
  return { exact, shown, key };
}
