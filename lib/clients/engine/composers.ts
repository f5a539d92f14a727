import type { ClientDescription, Composer } from '../client';
import { all, elementOf } from './elements';

const MOST_COMPOSERS = 50;

/** The match nearest to `from`, going outwards and never beyond `container`. */
function nearest(from: Element, container: Element, selector: string): HTMLElement | undefined {
  let around: Element | null = from;
  while (around) {
    if (around.matches(selector)) return around as HTMLElement;
    const match: Element | null = around.querySelector(selector);
    if (match) return match as HTMLElement;
    if (around === container) return undefined;
    around = around.parentElement;
  }
  return undefined;
}

/** The composer that an event's target lies in: two can be open at once, even in one container. */
export function composerAt(
  { composer }: ClientDescription,
  target: EventTarget | null,
): Composer | undefined {
  const from = elementOf(target);
  const container = from?.closest(composer.container);
  if (!from || !(container instanceof HTMLElement)) return undefined;
  const editor = nearest(from, container, composer.editor);
  if (!editor) return undefined;
  const button = composer.button ? nearest(editor, container, composer.button) : undefined;
  return { container, editor, ...(button ? { button } : {}) };
}

const isInSight = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
};

/** Of several open chats the one that has the focus, else the first in sight, else the first. */
export function openContainer(
  { composer }: ClientDescription,
  page: Document,
): Element | undefined {
  const containers = all(page, composer.container, MOST_COMPOSERS);
  if (containers.length < 2) return containers[0];
  // Where nothing has the focus the body has it, and that lies in no chat.
  return (
    containers.find((each) => each.contains(page.activeElement)) ??
    containers.find(isInSight) ??
    containers[0]
  );
}
