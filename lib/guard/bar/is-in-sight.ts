type Style = Readonly<Partial<Record<string, string>>>;

/** What the bar and all that it lies in look like while nobody hides them. */
const PLAIN: Style = {
  opacity: '1',
  filter: 'none',
  transform: 'none',
  translate: 'none',
  scale: 'none',
  rotate: 'none',
  visibility: 'visible',
  clipPath: 'none',
  maskImage: 'none',
  mixBlendMode: 'normal',
  offsetPath: 'none',
  contentVisibility: 'visible',
};
/** What text can inherit through the bar's own styles; an unreadable button is out of sight too. */
const READABLE: Style = {
  textIndent: '0px',
  letterSpacing: 'normal',
  wordSpacing: '0px',
  textShadow: 'none',
};
const SMALLEST_PX = 8;
const SMALLEST_ZOOM = 0.5;

const styleOf = (element: Element, pseudo?: string): Style =>
  getComputedStyle(element, pseudo) as unknown as Style;

/** A property that the browser does not know hides nothing. */
const agrees = (style: Style, wanted: Style): boolean =>
  Object.entries(wanted).every(([name, value]) => [undefined, '', value].includes(style[name]));

const isReadable = (element: Element): boolean => {
  const style = styleOf(element);
  return agrees(style, { ...READABLE, webkitTextFillColor: style.color ?? '' });
};

/** A page can't reach into the bar, but may draw a cover as its host's ::before or ::after. */
const drawsOver = (host: Element): boolean =>
  ['::before', '::after'].some(
    (pseudo) => ![undefined, '', 'none', 'normal'].includes(styleOf(host, pseudo).content),
  );

const matches = (element: Element, selector: string): boolean => {
  try {
    return element.matches(selector);
  } catch {
    return false; // An older browser that has no such state.
  }
};

/** What lies in the top layer, or above it. */
const RIVALS = [':popover-open', ':modal', ':fullscreen', ':active-view-transition'];
type Openable = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

interface WithDom {
  readonly chrome: {
    readonly dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
  };
}

/** Closed ones are open to extensions: in Firefox by a property, in Chromium for HTML elements. */
function shadowOf(element: Openable): ShadowRoot | null {
  try {
    const { dom } = (globalThis as unknown as WithDom).chrome;
    return element.openOrClosedShadowRoot ?? dom.openOrClosedShadowRoot(element);
  } catch {
    return element.shadowRoot; // No such door, or that of an orphaned copy.
  }
}

/**
 * Only the top layer can lie above the bar, and what lies there may let clicks through, so asking
 * which element is under the pointer is not enough. It may lie in a shadow root, too.
 */
function hasRival(root: ParentNode, host: Element): boolean {
  for (const element of root.querySelectorAll<Openable>('*')) {
    if (element === host) continue;
    if (RIVALS.some((state) => matches(element, state))) return true;
    const inner = shadowOf(element);
    if (inner && hasRival(inner, host)) return true;
  }
  return false;
}

/** Out of the top layer, it can be covered by anything. A dialog lies there without its host. */
const isOnTop = (host: Element, button: Element): boolean => {
  const dialog = button.closest('dialog');
  return dialog ? matches(dialog, ':modal') : matches(host, ':popover-open');
};

/**
 * Whether a person can really see the button they are about to press. A hostile page may cover the
 * bar or fade it so that a click meant for something else confirms a send (the DOM-based
 * clickjacking that password managers met in 2025).
 */
export function isInSight(host: HTMLElement, button: Element): boolean {
  const box = button.getBoundingClientRect();
  if (box.width < SMALLEST_PX || box.height < SMALLEST_PX) return false;
  // Chromium 120 does not tell its zoom.
  const zoom = (host as { readonly currentCSSZoom?: number }).currentCSSZoom ?? 1;
  if (zoom < SMALLEST_ZOOM) return false;
  if (!isOnTop(host, button) || drawsOver(host)) return false;
  // A browser's own styles may save the button's words, and not those around it.
  if (![button, button.parentElement ?? button].every(isReadable)) return false;
  for (let up: Element | null = host; up; up = up.parentElement)
    if (!agrees(styleOf(up), PLAIN)) return false;
  if (hasRival(document, host)) return false;
  const middle = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return middle === host;
}
