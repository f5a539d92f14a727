import { element } from './element';

/** A `.mmpop`: in the DOM only while open, closed by any click outside it and by Escape. */
export interface PopUp {
  readonly isOpen: () => boolean;
  /** The click that opens it does not close it again when it reaches the document. */
  toggle(event?: Event): void;
  close(): void;
}

/** `fill` makes the content anew at each opening. */
export function popUp(
  place: HTMLElement,
  attributes: Readonly<Record<string, string>>,
  fill: () => readonly Node[],
  signal: AbortSignal,
): PopUp {
  let panel: HTMLElement | undefined;
  let opening: Event | undefined;
  let focusBefore: Element | null = null;
  const close = () => {
    panel?.remove();
    panel = undefined;
  };
  const open = () => {
    focusBefore = document.activeElement;
    const { class: name = '', ...others } = attributes;
    panel = element(
      'div',
      { class: `mmpop ${name}`.trim(), role: 'group', tabindex: '0', ...others },
      ...fill(),
    );
    panel.addEventListener('click', (event) => event.stopPropagation());
    panel.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      close();
      if (focusBefore instanceof HTMLElement) focusBefore.focus();
    });
    place.append(panel);
  };
  const toggle = (event?: Event) => {
    opening = event;
    if (panel) close();
    else open();
  };
  document.addEventListener(
    'click',
    (event) => {
      if (event !== opening) close();
    },
    { signal },
  );
  signal.addEventListener('abort', close, { once: true });
  return { isOpen: () => panel !== undefined, toggle, close };
}
