import { listenFirst, stop } from '../guard/listen';

export interface PickerListeners {
  /** Whether the page is being pointed at; else it gets its events as ever. */
  readonly isPointing: () => boolean;
  readonly onPoint: (target: Element) => void;
  readonly onTake: (target: Element) => void;
  /** Arrow keys, Enter outside the panel, and Esc; `true` where the key was used. */
  readonly onKey: (key: string, isInPanel: boolean) => boolean;
}

/** All that a page could take for a press. */
const PRESSES = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'dragstart',
];
const LEFT_TO_BROWSER = /^(?:Tab|Shift|Control|Alt|Meta|F\d+)$/;

/** Keeps presses and keys from the page while it is pointed at; untrusted ones count for nothing. */
export function listenToPerson(
  page: Window,
  host: HTMLElement,
  { isPointing, onPoint, onTake, onKey }: PickerListeners,
  signal: AbortSignal,
): void {
  const targetOf = (event: Event): Element | undefined =>
    event.isTrusted && event.target instanceof Element ? event.target : undefined;
  const isOurs = (event: Event): boolean => event.target === host;
  const keepFromPage = (event: Event): void => {
    if (event.isTrusted && isPointing() && !isOurs(event)) stop(event);
  };
  const onMove = (event: Event): void => {
    const target = targetOf(event);
    if (target && target !== host && isPointing()) onPoint(target);
  };
  const onClick = (event: Event): void => {
    const target = targetOf(event);
    if (!target || target === host || !isPointing()) return;
    stop(event);
    onTake(target);
  };
  const onKeydown = (event: Event): void => {
    if (!event.isTrusted || !(event instanceof KeyboardEvent)) return;
    if (onKey(event.key, isOurs(event))) stop(event);
    else if (!LEFT_TO_BROWSER.test(event.key)) keepFromPage(event);
  };
  const presses = Object.fromEntries(PRESSES.map((type) => [type, keepFromPage]));
  const others = { keyup: keepFromPage, keypress: keepFromPage, pointermove: onMove };
  listenFirst(page, { ...presses, ...others, click: onClick, keydown: onKeydown }, signal);
}
