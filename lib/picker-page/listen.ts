import { listenFirst, stop } from '../guard/listen';

export interface PickerListeners {
  /** Whether the page is being pointed at; else it gets its events as ever. */
  readonly isPointing: () => boolean;
  /** The page's element at a point; none where the panel is. */
  readonly under: (x: number, y: number) => Element | undefined;
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
  'dragstart',
];
const LEFT_TO_BROWSER = /^(?:Tab|Shift|Control|Alt|Meta|F\d+)$/;

const scrolls = ({ scrollHeight, clientHeight }: Element): boolean =>
  scrollHeight > clientHeight + 1;

/** What lies under the layer scrolls as it would without it. */
function scrollUnder(under: Element, { deltaX, deltaY }: WheelEvent): void {
  let at: Element | null = under;
  while (at && !scrolls(at)) at = at.parentElement;
  at?.scrollBy(deltaX, deltaY);
}

/**
 * Keeps presses and keys from the page while it is pointed at; untrusted ones count for nothing. A
 * layer of ours lies over the page then, since a disabled button would hear of no click.
 */
export function listenToPerson(
  page: Window,
  host: HTMLElement,
  { isPointing, under, onPoint, onTake, onKey }: PickerListeners,
  signal: AbortSignal,
): void {
  const isOurs = (event: Event): boolean => event.target === host;
  const targetOf = (event: Event): Element | undefined =>
    event.isTrusted && isPointing() && event instanceof MouseEvent
      ? under(event.clientX, event.clientY)
      : undefined;
  const keepPress = (event: Event): void => {
    if (targetOf(event)) stop(event);
  };
  const keepKey = (event: Event): void => {
    if (event.isTrusted && isPointing() && !isOurs(event)) stop(event);
  };
  const onMove = (event: Event): void => {
    const target = targetOf(event);
    if (!target) return;
    stop(event);
    onPoint(target);
  };
  const onClick = (event: Event): void => {
    const target = targetOf(event);
    if (!target) return;
    stop(event);
    onTake(target);
  };
  const onWheel = (event: Event): void => {
    const target = targetOf(event);
    if (target && event instanceof WheelEvent) scrollUnder(target, event);
  };
  const onKeydown = (event: Event): void => {
    if (!event.isTrusted || !(event instanceof KeyboardEvent)) return;
    if (onKey(event.key, isOurs(event))) stop(event);
    else if (!LEFT_TO_BROWSER.test(event.key)) keepKey(event);
  };
  const presses = Object.fromEntries(PRESSES.map((type) => [type, keepPress]));
  const others = { keyup: keepKey, keypress: keepKey, pointermove: onMove, wheel: onWheel };
  listenFirst(page, { ...presses, ...others, click: onClick, keydown: onKeydown }, signal);
}
