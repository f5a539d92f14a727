import { render, type ComponentChild } from 'preact';

/** Renders into a fresh element of the document and returns it. */
export function show(node: ComponentChild): HTMLElement {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(node, root);
  return root;
}

/** The element's words as one line. */
export const words = (element: Element | null): string =>
  element?.textContent.replace(/\s+/gu, ' ').trim() ?? '(no element)';
