import type { ClientDescription } from '../client';

type TextRules = NonNullable<ClientDescription['composer']['text']>;

function imageText(image: Element, rules: TextRules): string {
  const text = image.getAttribute(rules.attribute ?? 'alt') ?? '';
  const end = rules.trimEnd ?? '';
  return end && text.endsWith(end) ? text.slice(0, -end.length) : text;
}

/**
 * The text that the page would send for an editor: images by their text attribute, line breaks as
 * `\n`, a leftover `<input value>` by its value (clients.md §1), everything else by its text.
 */
export function draftText(editor: HTMLElement, rules: TextRules = {}): string {
  if (editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement)
    return editor.value;
  let text = '';
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    if (!(node instanceof Element)) return;
    if (rules.image !== undefined && node.matches(rules.image)) text += imageText(node, rules);
    else if (node.matches(rules.lineBreak ?? 'br')) text += '\n';
    else if (node instanceof HTMLInputElement) text += node.value;
    else {
      if (rules.line !== undefined && node.matches(rules.line) && text !== '') text += '\n';
      node.childNodes.forEach(walk);
    }
  };
  editor.childNodes.forEach(walk);
  return text;
}
