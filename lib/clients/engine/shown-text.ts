import { emojiOfHex } from '../../text/emoji-class';

const LONGEST_READ = 4096;

/** `class="emoji emoji1f339"` → 🌹; `undefined` where the element is no emoji. */
function emojiOf(element: Element, emojiClass: string): string | undefined {
  if (!element.classList.contains(emojiClass)) return undefined;
  for (const name of element.classList)
    if (name !== emojiClass && name.startsWith(emojiClass))
      return emojiOfHex(name.slice(emojiClass.length));
  return undefined;
}

/**
 * The text a person reads in `element`, with emoji images as Unicode; reading stops at 4 KB. With
 * `isOwn` only what is right in it.
 */
export function shownText(element: Element, emojiClass?: string, isOwn?: boolean): string {
  let text = '';
  const walk = (node: Node): void => {
    if (text.length >= LONGEST_READ) return;
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    if (!(node instanceof Element)) return;
    const emoji = emojiClass === undefined ? undefined : emojiOf(node, emojiClass);
    if (emoji !== undefined) text += emoji;
    else if (!isOwn || node === element) node.childNodes.forEach(walk);
  };
  walk(element);
  return text.slice(0, LONGEST_READ);
}
