export const elementOf = (target: EventTarget | null | undefined): Element | undefined =>
  target instanceof Element
    ? target
    : target instanceof Node
      ? (target.parentElement ?? undefined)
      : undefined;

/** Where an event really began, also below an open shadow root. */
export const targetOf = (event: Event): Element | undefined =>
  elementOf(event.composedPath()[0] ?? event.target);

export const all = (root: ParentNode, selector: string, most: number): Element[] =>
  Array.from(root.querySelectorAll(selector)).slice(0, most);

/** A mark that stands on a row itself or on something in it. */
export const bears = (row: Element, mark: string): boolean =>
  row.matches(mark) || row.querySelector(mark) !== null;
