import type { ClientDescription } from '../client';
import type { ReadWatch } from '../engine/read-watch';

const LONGEST = 64;

/**
 * Sees to it that nothing of a message is stored under another name: a name, count or id stands
 * neither inside a message or a digest nor around one, and is one line of at most 64 characters. An
 * attribute of an element around messages is no text of theirs. The first breach ends all reading.
 */
export function keepApart({ messages, list }: ClientDescription): ReadWatch {
  const breaches = new Set<string>();
  // A list's own row is around its digest; its messages are anywhere.
  const forbidden = [messages?.row, list?.digest].filter((each) => each !== undefined);

  function isApart(element: Element, isText: boolean): boolean {
    if (forbidden.some((each) => element.closest(each))) return false;
    return !isText || !forbidden.some((each) => element.querySelector(each));
  }
  return {
    admit(part, element, text, isText) {
      if (!isApart(element, isText)) breaches.add(`over-messages ${part}`);
      else if (part.endsWith('.id') && (text.length > LONGEST || /[\n\r]/.test(text)))
        breaches.add(`too-long ${part}`);
      return breaches.size > 0 ? undefined : text;
    },
    broken: () => [...breaches],
  };
}
