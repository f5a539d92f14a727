import { mentionsSomebody } from './mention';

const AT = /(?<![\w.])[@＠]/u;
/** What ends a mention: WeChat puts U+2005 after it, a person a space or a mark. */
const END = /[\s\u2005,，。.!！?？:：;；、@＠]/u;
/** A shorter name is the beginning of too many others to be called on without an end. */
const SHORTEST_OPEN = 2;

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** What stands after each @ up to where words must have ended. */
const callsIn = (text: string): readonly string[] => text.slice(0, 4000).split(AT).slice(1);

function calls(call: string, name: string): boolean {
  if (!name || !call.startsWith(name)) return false;
  const rest = call.slice(name.length);
  // Typed by hand, words may follow without an end: 「@方知远请确认」.
  return rest === '' || END.test(rest.charAt(0)) || name.length >= SHORTEST_OPEN;
}

/**
 * Whether a message @-mentions oneself. Where none of one's names is known, a mention of anybody may
 * be of oneself: silence on doubt.
 */
export const mentionsMe = (text: string, myNames: readonly string[]): boolean => {
  const names = myNames.map(plain).filter(Boolean);
  if (names.length === 0) return mentionsSomebody(text);
  return callsIn(text).some((call) => names.some((name) => calls(plain(call), name)));
};
