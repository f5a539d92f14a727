import type { PickProblem } from '../i18n/picker/zh-CN';
import type { PickName } from '../picker/views';

/** An element as it is taken for a step, or why it can't be. */
export type Pointed =
  | { readonly element: Element; readonly count?: number; readonly attribute?: string }
  | { readonly problem: PickProblem };

const EDITABLE =
  'textarea, input:not([type]), input[type="text"], [contenteditable]:not([contenteditable="false"])';
const PRESSED = 'button, a, [role="button"], input[type="submit"], input[type="button"]';
const NAMES: readonly PickName[] = ['name', 'listName', 'member'];
const MOST_TEXTS = 3;
/** Where a number is seen that is no text of the page: a search box that says how many there are. */
const SHOWN_ATTRIBUTES = ['placeholder', 'title', 'aria-label', 'data-count'];

/** A text that is its own is what was pointed at; beside it may stand a badge or a count. */
const ownTexts = ({ childNodes }: Element): number =>
  Array.from(childNodes).filter(
    ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && (nodeValue ?? '').trim() !== '',
  ).length;

/** Pieces of text in an element, counted no further than it matters. */
function textsIn(element: Element): number {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let count = 0;
  while (count < MOST_TEXTS && texts.nextNode())
    if ((texts.currentNode.nodeValue ?? '').trim() !== '') count += 1;
  return count;
}

function editorAt(element: Element): Pointed {
  const around = element.closest(EDITABLE);
  // The host of all that can be edited there, not a line in it.
  let editor = around;
  for (let up = around; up; up = up.parentElement?.closest(EDITABLE) ?? null) editor = up;
  const inside = editor ? [] : Array.from(element.querySelectorAll(EDITABLE));
  const [only] = inside;
  const found = editor ?? (inside.length === 1 ? only : undefined);
  return found ? { element: found } : { problem: 'not-editable' };
}

function countAt(element: Element): Pointed {
  const digitsIn = (text: string): string | undefined => /\d{1,6}/.exec(text)?.[0];
  const digits = digitsIn(element.textContent);
  if (digits !== undefined) return { element, count: Number(digits) };
  const [found] = SHOWN_ATTRIBUTES.flatMap((attribute) => {
    const told = digitsIn(element.getAttribute(attribute) ?? '');
    return told === undefined ? [] : [{ element, count: Number(told), attribute }];
  });
  return found ?? { problem: 'no-number' };
}

/** What a person means by pointing at an element in one step. */
export function pointedAt(step: PickName, element: Element | undefined): Pointed {
  if (!element) return { problem: 'nothing' };
  if (/^i?frame$/.test(element.localName)) return { problem: 'in-frame' };
  if (element.shadowRoot) return { problem: 'in-shadow' };
  if (step === 'editor') return editorAt(element);
  if (step === 'button') return { element: element.closest(PRESSED) ?? element };
  if (step === 'count') return countAt(element);
  const texts = textsIn(element);
  if (texts === 0) return { problem: 'no-text' };
  return NAMES.includes(step) && texts > 1 && ownTexts(element) !== 1
    ? { problem: 'too-much-text' }
    : { element };
}

/** The neighbour that an arrow key moves to; the same element where there is none. */
export function neighbour(element: Element, key: string): Element {
  const page = element.ownerDocument;
  const next = {
    ArrowUp: element.parentElement,
    ArrowDown: element.firstElementChild,
    ArrowLeft: element.previousElementSibling,
    ArrowRight: element.nextElementSibling,
  }[key];
  return next && next !== page.documentElement ? next : element;
}

/** Where the keyboard begins: an editor in sight, or what was chosen last. */
export const firstGuess = (page: Document, last: Element | undefined): Element | undefined =>
  last?.isConnected
    ? last
    : (Array.from(page.querySelectorAll(EDITABLE)).findLast((each) => each.checkVisibility()) ??
      page.body.firstElementChild ??
      undefined);
