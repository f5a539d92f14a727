const PLACES = 'section, aside, main, [role="group"], [role="region"]';

const isLost = ({ activeElement, body }: Document): boolean =>
  !activeElement || activeElement === body;

function focusOn(place: HTMLElement): void {
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}

/**
 * What had the focus may go away with what it did. Then the focus falls to the part of the page it
 * stood in, not to the page's beginning: somebody without a mouse goes on from there.
 */
export function keepFocus(document: Document): void {
  let last: Element | undefined;
  let places: readonly HTMLElement[] = [];
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    last = target;
    const around: HTMLElement[] = [];
    for (let at = target.parentElement; at; at = at.parentElement)
      if (at.matches(PLACES)) around.push(at);
    places = around;
  });
  const restore = (): void => {
    if (!last || !isLost(document) || (last.isConnected && !last.matches(':disabled'))) return;
    last = undefined;
    const place =
      places.find(({ isConnected }) => isConnected) ?? document.querySelector<HTMLElement>('main');
    if (place) focusOn(place);
  };
  new MutationObserver(restore).observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled'],
  });
}
